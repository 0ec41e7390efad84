import { useCounts, useWords } from '../../components/speaking.ts';
import { rosterWords } from '../../components/words/roster.ts';
import type { FileAnswer, FirstGlance, StepView } from '../../core/index.ts';
import type { FileType } from '../shared/saveFile.ts';
import { AuditResult } from './AuditResult.tsx';
import type { Details } from './detailsPart.ts';
import type { GivenStaffFile } from './givenStaffFile.ts';
import type { Reading } from './readingPart.ts';
import { Shell } from './Shell.tsx';
import type { StaffLists } from './staffListsPart.ts';

interface Props {
  glance: FirstGlance | undefined;
  /** What tells its findings in full. */
  details: Details | undefined;
  /** That did not come: tries again. */
  again: (() => void) | undefined;
  /** When it was checked. */
  at: number | undefined;
  isBusy: boolean;
  /** The file that it has been busy with for longer than a moment. */
  slowFile: string | undefined;
  /** What is wrong with the roster, in words. */
  problem: string | undefined;
  /** What asks for rosters and reads them, where it is needed. */
  reading: Reading | undefined;
  staffFile: GivenStaffFile | undefined;
  /** What shows it, once it is loaded. */
  lists: StaffLists | undefined;
  /** Id of the practice system. */
  system: string;
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
  const { staffFile, lists, system, answer, settle, details, again, reading } = props;
  const file = staffFile?.read && { ...staffFile, file: staffFile.read, system, answer };
  const say = useWords(rosterWords);
  const { number } = useCounts();
  return (
    <Shell isBusy={isBusy} unknown={unknown}>
      <p class="unseen" role="status">
        {isBusy ? say.busy : glance && say.checked(number(glance.staff), glance.staff)}
      </p>
      {problem && (
        <p class="notice error" part="message" role="alert">
          {problem}
          <slot name="contact" />
        </p>
      )}
      {slowFile !== undefined && reading && <reading.Reading file={slowFile} stop={stop} />}
      {!glance && isBusy && !file && slowFile === undefined && <p class="soft">{say.busy}</p>}
      {!glance && !isBusy && !file && <slot name="empty" />}
      {!glance && file && lists && <lists.AskedFile {...file} settle={settle} />}
      {glance && (
        <AuditResult
          key={glance.host}
          glance={glance}
          details={details}
          again={again}
          at={at}
          toDo={toDo}
          save={save}
        />
      )}
      {glance && file && lists && <lists.HowRead {...file} />}
      {isAsking && reading && (
        <reading.RosterDrop take={take} forget={forget} isSmall={glance !== undefined || file !== undefined} />
      )}
    </Shell>
  );
};
