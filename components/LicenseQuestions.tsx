import type { HTMLAttributes, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { adviceOn, inLanguage, type StaffTypeId, type SystemBasics, TASKS, type Task } from '../core/index.ts';
import { useLanguage, useWords } from './speaking.ts';
import { licenseCheckWords } from './words/licenseCheck.ts';

/** Attributes by which a heading names its question and can be focused. */
export type Headed = Pick<HTMLAttributes<HTMLHeadingElement>, 'id' | 'tabIndex'> & { ref: Ref<HTMLHeadingElement> };

interface ChoiceProps {
  name: string;
  does: string;
  onClick(): void;
}

const Choice = ({ name, does, onClick }: ChoiceProps) => (
  <li>
    <button type="button" class="choice" part="choice" onClick={onClick}>
      <strong>{name}</strong> <span class="soft small">{does}</span>
    </button>
  </li>
);

interface WhoProps {
  headed: Headed;
  jobs: readonly StaffTypeId[];
  choose(job: StaffTypeId): void;
  chooseOther(): void;
}

/** The first question: one of the staff types, or something else. */
export const WhoIsIt = ({ headed, jobs, choose, chooseOther }: WhoProps) => {
  const say = useWords(licenseCheckWords);
  return (
    <>
      <h2 {...headed}>{say.who}</h2>
      <ul class="choices">
        {jobs.map((job) => (
          <Choice key={job} {...say.jobs[job]} onClick={() => choose(job)} />
        ))}
        <Choice {...say.somethingElse} onClick={chooseOther} />
      </ul>
    </>
  );
};

interface WhatProps {
  headed: Headed;
  system: SystemBasics;
  tasks: readonly Task[];
  change(tasks: readonly Task[]): void;
  back(): void;
  show(): void;
}

/** The other question: everything that somebody will do. */
export const WhatWillTheyDo = ({ headed, system, tasks, change, back, show }: WhatProps) => {
  const say = useWords(licenseCheckWords);
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
