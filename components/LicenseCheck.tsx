import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  checkLicense,
  checkStaffType,
  inLanguage,
  type Job,
  type License,
  type PageKind,
  type PracticeSystem,
  type SpareSeats,
  systems,
  type Task,
} from '../core/index.ts';
import { LicenseAnswer } from './LicenseAnswer.tsx';
import { WhatWillTheyDo, WhoIsIt } from './LicenseQuestions.tsx';
import { useLanguage, useWords } from './speaking.ts';
import { licenseCheckWords } from './words/licenseCheck.ts';

export interface LicenseCheckProps {
  system?: PracticeSystem;
  /** What the practice's seats say for sure. */
  free?: Partial<Record<License, SpareSeats | undefined>> | undefined;
  /** The practice's own pages, as far as they are known. */
  links?: Partial<Record<PageKind, string>> | undefined;
  /** Where there is little room: one choice below the other. */
  compact?: boolean;
}

interface Progress {
  at: 'who' | 'what' | 'answer';
  job?: Job;
  tasks: readonly Task[];
}

const START: Progress = { at: 'who', tasks: [] };

/** “Which license does this person need?” in two questions, by staff type or by what they will do. */
export const LicenseCheck = ({ system = systems[0], free, links, compact = false }: LicenseCheckProps) => {
  const [progress, go] = useState(START);
  const { at, job, tasks } = progress;
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoved = useRef(false);
  const language = useLanguage();
  const say = useWords(licenseCheckWords);
  const id = useId();
  // Whoever goes on is told what comes: the focus is on its heading. What is there at first takes no focus.
  useEffect(() => {
    if (isMoved.current) heading.current?.focus();
    isMoved.current = true;
  }, [at]);
  const headed = { id, ref: heading, tabIndex: -1 };
  const advice = () => inLanguage(language, () => (job ? checkStaffType(job, system) : checkLicense(tasks, system)));
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
