import { useState } from 'preact/hooks';
import { adviceOn, inLanguage, type SystemBasics, TASKS, type Task } from '../core/index.ts';
import { useLanguage, useWords } from './speaking.ts';
import type { Headed } from './WhoIsIt.tsx';
import { licenseAnswerWords } from './words/licenseAnswer.ts';

interface Props {
  headed: Headed;
  system: SystemBasics;
  tasks: readonly Task[];
  change(tasks: readonly Task[]): void;
  back(): void;
  show(): void;
}

/** The other question: everything that somebody will do. */
export const WhatWillTheyDo = ({ headed, system, tasks, change, back, show }: Props) => {
  const say = useWords(licenseAnswerWords);
  const language = useLanguage();
  const [isAsked, ask] = useState(false);
  const toggle = (task: Task) => change(TASKS.filter((other) => (other === task) !== tasks.includes(other)));
  const submit = (event: Event) => {
    event.preventDefault();
    if (tasks.length > 0) show();
    else ask(true);
  };
  return (
    <form onSubmit={submit}>
      <h2 {...headed}>{say.what}</h2>
      <fieldset>
        <legend class="soft">{say.selectAll}</legend>
        {TASKS.map((task) => (
          <label key={task} class="task">
            <input type="checkbox" checked={tasks.includes(task)} onChange={() => toggle(task)} />
            {inLanguage(language, () => adviceOn(task, system).label)}
          </label>
        ))}
      </fieldset>
      {isAsked && tasks.length === 0 && (
        <p class="notice" role="alert">
          {say.selectOne}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button primary" part="button">
          {say.show}
        </button>
        <button type="button" class="button" part="button" onClick={back}>
          {say.back}
        </button>
      </div>
    </form>
  );
};
