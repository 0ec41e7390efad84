import { useFormats, useWords } from '../../components/speaking.ts';
import { Reading } from '../../components/staffFile/Reading.tsx';
import { rosterWords } from '../../components/words/roster.ts';
import type { FileAnswer, Glance, PracticeSystem, StepView } from '../../core/index.ts';
import type { FileType } from '../shared/saveFile.ts';
import { AuditResult } from './AuditResult.tsx';
import type { GivenStaffFile } from './givenStaffFile.ts';
import type { StaffLists } from './loadStaffLists.ts';
import { RosterDrop } from './RosterDrop.tsx';
import type { RosterError } from './rosterError.ts';
import { Shell } from './Shell.tsx';

interface Props {
  glance: Glance | undefined;
  /** When it was checked. */
  at: number | undefined;
  isBusy: boolean;
  /** The file that it has been busy with for longer than a moment. */
  slowFile: string | undefined;
  problem: RosterError | undefined;
  staffFile: GivenStaffFile | undefined;
  /** What shows it, once it is loaded. */
  lists: StaffLists | undefined;
  system: PracticeSystem;
  /** The page gives no roster itself. */
  isAsking: boolean;
  unknown?: string | undefined;
  take(files: FileList | null): void;
  stop(): void;
  answer(said: FileAnswer): void;
  /** The people of the staff list are to be checked. */
  settle(): void;
  forget?: (() => void) | undefined;
  toDo(): Promise<readonly StepView[]>;
  save(type: FileType): void;
}

/** What `<license-audit>` shows. */
export const AuditView = (props: Props) => {
  const { glance, isBusy, slowFile, problem, isAsking, unknown, take, stop, forget, toDo, save, at } = props;
  const { staffFile, lists, system, answer, settle } = props;
  const file = staffFile?.read && { ...staffFile, file: staffFile.read, system, answer };
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
          <slot name="contact" />
        </p>
      )}
      {slowFile !== undefined && <Reading file={slowFile} stop={stop} />}
      {!glance && isBusy && !file && slowFile === undefined && <p class="soft">{say.busy}</p>}
      {!glance && !isBusy && !file && <slot name="empty" />}
      {!glance && file && lists && <lists.AskedFile {...file} settle={settle} />}
      {glance && <AuditResult key={glance.host} glance={glance} at={at} toDo={toDo} save={save} />}
      {glance && file && lists && <lists.HowRead {...file} />}
      {isAsking && <RosterDrop take={take} isSmall={glance !== undefined || file !== undefined} />}
      {forget && (
        <button type="button" class="link small" onClick={forget}>
          {say.forget}
        </button>
      )}
    </Shell>
  );
};
