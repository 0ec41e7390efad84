import { useState } from 'preact/hooks';
import { FindingList } from '../../components/FindingList.tsx';
import { SeatTable } from '../../components/SeatTable.tsx';
import { Summary } from '../../components/Summary.tsx';
import { useCounts, useWords } from '../../components/speaking.ts';
import { ToDoList } from '../../components/ToDoList.tsx';
import { UnreadPages } from '../../components/UnreadPages.tsx';
import { rosterWords } from '../../components/words/roster.ts';
import type { FindingHeadView, FindingView, FirstGlance, StepView } from '../../core/index.ts';
import type { FileType } from '../shared/saveFile.ts';
import type { Details } from './detailsPart.ts';
import { Missing } from './Missing.tsx';

/** So many findings are drawn at once. */
const PAGE = 25;

interface Props {
  /** With its findings in full, once what tells them is there. */
  glance: FirstGlance;
  details: Details | undefined;
  /** What tells them did not come: tries again. */
  again: (() => void) | undefined;
  /** When it was checked. */
  at: number | undefined;
  toDo(): Promise<readonly StepView[]>;
  save(type: FileType): void;
}

const isFull = (finding: FindingHeadView): finding is FindingView => 'message' in finding;

const SomeFindings = ({ glance, details, again }: Pick<Props, 'glance' | 'details' | 'again'>) => {
  const say = useWords(rosterWords);
  const { number } = useCounts();
  const [most, show] = useState(PAGE);
  const { findings } = glance;
  return (
    <div part="findings">
      <FindingList
        findings={findings.slice(0, most)}
        body={(finding) =>
          details && isFull(finding) ? <details.FindingBody finding={finding} /> : <Missing again={again} />
        }
      />
      {most < findings.length && (
        <p class="more">
          <button type="button" class="button" part="button" onClick={() => show(most + PAGE)}>
            {say.more}
          </button>{' '}
          <span class="soft small">{say.shown(number(most), number(findings.length))}</span>
        </p>
      )}
    </div>
  );
};

/** What is found in a roster: what to fix, in which order, the seats, and both to take along. */
export const AuditResult = ({ glance, details, again, at, toDo, save }: Props) => {
  const say = useWords(rosterWords);
  return (
    <>
      <div part="summary" tabIndex={-1}>
        <Summary {...glance} />
      </div>
      <SomeFindings glance={glance} details={details} again={again} />
      {glance.findings.length > 0 && <p class="soft small">{say.noDismissing}</p>}
      {glance.findings.length > 0 && (
        <div part="plan">
          <ToDoList asOf={at} load={toDo} />
        </div>
      )}
      {glance.plan !== 'activeClient' && (
        <section part="seats">
          <h2>{say.seats}</h2>
          <SeatTable {...glance} />
        </section>
      )}
      <div part="unread">
        <UnreadPages unread={glance.unread} />
      </div>
      <div class="actions" part="export">
        <button type="button" class="button" part="button" onClick={() => save('json')}>
          {say.asJson}
        </button>
        <button type="button" class="button" part="button" onClick={() => save('csv')}>
          {say.asCsv}
        </button>
      </div>
      <Missing again={again} />
      <p class="soft small">{say.keepSafe}</p>
    </>
  );
};
