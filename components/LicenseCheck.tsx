import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { defaultBasics, type Task } from '../core/index.ts';
import type { LicenseAnswers } from './licenseAnswers.ts';
import type { Asked, LicenseCheckProps } from './licenseCheckProps.ts';
import { useLanguage, useWords } from './speaking.ts';
import { WhoIsIt } from './WhoIsIt.tsx';
import { licenseCheckWords } from './words/licenseCheck.ts';

interface Progress extends Partial<Asked> {
  at: 'who' | 'what' | 'answer';
  tasks: readonly Task[];
}

const START: Progress = { at: 'who', tasks: [] };

const startAt = ({ job, tasks = [] }: Partial<Asked>): Progress =>
  job || tasks.length > 0 ? { at: 'answer', job, tasks } : START;

interface Props extends LicenseCheckProps {
  /** What answers, and asks further; undefined as long as it has not come. */
  answers: LicenseAnswers | undefined;
  /** In its place until it has come. */
  children?: ComponentChildren;
}

/** “Which license does this person need?” in two questions, by staff type or by what they will do. */
export const LicenseCheck = ({
  system = defaultBasics,
  free,
  links,
  compact = false,
  preset = {},
  onAnswer,
  answers,
  children,
}: Props) => {
  const [progress, go] = useState(() => startAt(preset));
  const { at, job, tasks } = progress;
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoved = useRef(false);
  const language = useLanguage();
  const say = useWords(licenseCheckWords);
  const id = useId();
  const isThere = at === 'who' || answers !== undefined;
  // A new question or answer gets the focus on its heading, so that a screen reader reads it. The first view takes none.
  useLayoutEffect(() => {
    if (isMoved.current) heading.current?.focus();
    isMoved.current = true;
  }, [at, isThere]);
  const asked = { job, tasks };
  useEffect(
    () =>
      onAnswer?.(
        at === 'answer' && answers ? { ...asked, advice: answers.adviceFor(asked, system, language) } : undefined,
      ),
    [at, job, tasks, system, isThere],
  );
  const headed = { id, ref: heading, tabIndex: -1 };
  return (
    <section class={compact ? 'check compact' : 'check'} aria-labelledby={id}>
      {at === 'who' && (
        <WhoIsIt
          headed={headed}
          jobs={system.staffTypes.map((type) => type.job)}
          choose={(chosen) => go({ at: 'answer', job: chosen, tasks: [] })}
          chooseOther={() => go({ at: 'what', tasks })}
        />
      )}
      {!isThere && children}
      {at === 'what' && answers && (
        <answers.WhatWillTheyDo
          headed={headed}
          system={system}
          tasks={tasks}
          change={(chosen) => go({ at, tasks: chosen })}
          back={() => go({ at: 'who', tasks })}
          show={() => go({ at: 'answer', tasks })}
        />
      )}
      {at === 'answer' && answers && (
        <answers.LicenseAnswer
          headed={headed}
          system={system}
          who={job && say.jobs[job].name}
          tasks={tasks}
          advice={answers.adviceFor(asked, system, language)}
          free={free}
          links={links}
          back={() => go({ at: job ? 'who' : 'what', tasks })}
          again={() => go(START)}
        />
      )}
    </section>
  );
};
