import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { checkLicense, checkStaffType, defaultBasics, inLanguage, type Task } from '../core/index.ts';
import { LicenseAnswer } from './LicenseAnswer.tsx';
import { WhatWillTheyDo, WhoIsIt } from './LicenseQuestions.tsx';
import type { Asked, LicenseCheckProps } from './licenseCheckProps.ts';
import { useLanguage, useWords } from './speaking.ts';
import { licenseCheckWords } from './words/licenseCheck.ts';

interface Progress extends Partial<Asked> {
  at: 'who' | 'what' | 'answer';
  tasks: readonly Task[];
}

const START: Progress = { at: 'who', tasks: [] };

const startAt = ({ job, tasks = [] }: Partial<Asked>): Progress =>
  job || tasks.length > 0 ? { at: 'answer', job, tasks } : START;

/** “Which license does this person need?” in two questions, by staff type or by what they will do. */
export const LicenseCheck = ({
  system = defaultBasics,
  free,
  links,
  compact = false,
  preset = {},
  onAnswer,
}: LicenseCheckProps) => {
  const [progress, go] = useState(() => startAt(preset));
  const { at, job, tasks } = progress;
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoved = useRef(false);
  const language = useLanguage();
  const say = useWords(licenseCheckWords);
  const id = useId();
  // A new question or answer gets the focus on its heading, so that a screen reader reads it. The first view takes none.
  useLayoutEffect(() => {
    if (isMoved.current) heading.current?.focus();
    isMoved.current = true;
  }, [at]);
  const advice = () => inLanguage(language, () => (job ? checkStaffType(job, system) : checkLicense(tasks, system)));
  useEffect(() => onAnswer?.(at === 'answer' ? { job, tasks, advice: advice() } : undefined), [at, job, tasks, system]);
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
      {at === 'what' && (
        <WhatWillTheyDo
          headed={headed}
          system={system}
          tasks={tasks}
          change={(chosen) => go({ at, tasks: chosen })}
          back={() => go({ at: 'who', tasks })}
          show={() => go({ at: 'answer', tasks })}
        />
      )}
      {at === 'answer' && (
        <LicenseAnswer
          headed={headed}
          system={system}
          who={job && say.jobs[job].name}
          tasks={tasks}
          advice={advice()}
          free={free}
          links={links}
          back={() => go({ at: job ? 'who' : 'what', tasks })}
          again={() => go(START)}
        />
      )}
    </section>
  );
};
