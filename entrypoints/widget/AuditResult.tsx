import { useState } from 'preact/hooks';
import { Findings } from '../../components/Findings.tsx';
import { SeatTable } from '../../components/SeatTable.tsx';
import { Summary } from '../../components/Summary.tsx';
import { useFormats, useWords } from '../../components/speaking.ts';
import { ToDoList } from '../../components/ToDoList.tsx';
import { UnreadPages } from '../../components/UnreadPages.tsx';
import { rosterWords } from '../../components/words/roster.ts';
import type { Glance, StepView } from '../../core/index.ts';
import type { FileType } from '../shared/saveFile.ts';

/** So many findings are drawn at once. */
const PAGE = 25;

interface Props {
  glance: Glance;
  /** When it was checked. */
  at: number | undefined;
  toDo(): Promise<readonly StepView[]>;
  save(type: FileType): void;
}

const SomeFindings = ({ glance }: Pick<Props, 'glance'>) => {
  const say = useWords(rosterWords);
  const { number } = useFormats();
  const [most, show] = useState(PAGE);
  const { findings } = glance;
  return (
    <div part="findings">
      <Findings findings={findings.slice(0, most)} />
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
export const AuditResult = ({ glance, at, toDo, save }: Props) => {
  const say = useWords(rosterWords);
  return (
    <>
      <div part="summary" tabIndex={-1}>
        <Summary {...glance} />
      </div>
      <SomeFindings glance={glance} />
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
      <p class="soft small">{say.keepSafe}</p>
    </>
  );
};
