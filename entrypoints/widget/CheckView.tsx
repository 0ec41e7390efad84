import { LicenseCheck } from '../../components/LicenseCheck.tsx';
import type { LicenseAnswers } from '../../components/licenseAnswers.ts';
import type { CheckAnswer } from '../../components/licenseCheckProps.ts';
import type { Task } from '../../core/index.ts';
import { Missing } from './Missing.tsx';
import { presetOf } from './preset.ts';
import { Shell } from './Shell.tsx';

interface Props {
  system: string;
  job: string;
  tasks: readonly Task[];
  compact: boolean;
  /** What answers, once it is there. */
  answers: LicenseAnswers | undefined;
  /** It did not come: tries again. */
  again: (() => void) | undefined;
  /** Told with the id of the practice system whenever an answer is shown, and when it is gone. */
  answered(answer: CheckAnswer | undefined, system: string): void;
}

/** What `<license-check>` shows. */
export const CheckView = ({ compact, answers, again, answered, ...asked }: Props) => {
  const { system, unknown, job, tasks } = presetOf(asked.system, asked.job, asked.tasks);
  return (
    <Shell unknown={unknown}>
      <LicenseCheck
        // Another preset starts anew.
        key={`${system.id} ${job ?? ''} ${tasks}`}
        system={system}
        compact={compact}
        preset={{ job, tasks }}
        answers={answers}
        onAnswer={(answer) => answered(answer, system.id)}
      >
        <Missing again={again} />
      </LicenseCheck>
    </Shell>
  );
};
