import { useFormats, useWords } from '../../components/speaking.ts';
import { rosterWords } from '../../components/words/roster.ts';
import type { Glance, StepView } from '../../core/index.ts';
import type { FileType } from '../shared/saveFile.ts';
import { AuditResult } from './AuditResult.tsx';
import { RosterDrop } from './RosterDrop.tsx';
import type { RosterError } from './rosterError.ts';
import { Shell } from './Shell.tsx';

interface Props {
  glance: Glance | undefined;
  /** When it was checked. */
  at: number | undefined;
  isBusy: boolean;
  problem: RosterError | undefined;
  /** The page gives no roster itself. */
  isAsking: boolean;
  unknown?: string | undefined;
  take(files: FileList | null): void;
  forget?: (() => void) | undefined;
  toDo(): Promise<readonly StepView[]>;
  save(type: FileType): void;
}

/** What `<license-audit>` shows. */
export const AuditView = (props: Props) => {
  const { glance, isBusy, problem, isAsking, unknown, take, forget, toDo, save, at } = props;
  const say = useWords(rosterWords);
  const { number } = useFormats();
  return (
    <Shell isBusy={isBusy} unknown={unknown}>
      <p class="unseen" role="status">
        {isBusy ? say.busy : glance && say.checked(number(glance.staff), glance.staff)}
      </p>
      {problem && (
        <p class="notice error" part="message" role="alert">
          {say.problems[problem.problem](problem.about)}
        </p>
      )}
      {!glance && isBusy && <p class="soft">{say.busy}</p>}
      {!glance && !isBusy && <slot name="empty" />}
      {glance && <AuditResult key={glance.host} glance={glance} at={at} toDo={toDo} save={save} />}
      {isAsking && <RosterDrop take={take} isSmall={glance !== undefined} />}
      {forget && (
        <button type="button" class="link small" onClick={forget}>
          {say.forget}
        </button>
      )}
    </Shell>
  );
};
