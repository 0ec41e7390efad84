import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  checkLicense,
  checkStaffType,
  defaultBasics,
  inLanguage,
  type License,
  type LicenseAdvice,
  type PageKind,
  type SpareSeats,
  type StaffTypeId,
  type SystemBasics,
  type Task,
} from '../core/index.ts';
import { LicenseAnswer } from './LicenseAnswer.tsx';
import { WhatWillTheyDo, WhoIsIt } from './LicenseQuestions.tsx';
import { useLanguage, useWords } from './speaking.ts';
import { licenseCheckWords } from './words/licenseCheck.ts';

export interface LicenseCheckProps {
  system?: SystemBasics;
  /** What the practice's seats say for sure. */
  free?: Partial<Record<License, SpareSeats | undefined>> | undefined;
  /** The practice's own pages, as far as they are known. */
  links?: Partial<Record<PageKind, string>> | undefined;
  /** Where there is little room: one choice below the other. */
  compact?: boolean;
  /** What is answered from the start: a staff type, or tasks. */
  preset?: Partial<Asked>;
  /** Told whenever an answer is shown, and when it is gone. */
  onAnswer?: (answer: Answer | undefined) => void;
}

/** Whom an answer is about: a staff type, or somebody with tasks. */
interface Asked {
  job: StaffTypeId | undefined;
  tasks: readonly Task[];
}

export interface Answer extends Asked {
  advice: LicenseAdvice;
}

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
  // Whoever goes on is told what comes: the focus is on its heading. What is there at first takes no focus.
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
