import type { ComponentChildren } from 'preact';
import type { FindingView, Overview } from '../core/index.ts';
import { AsideList } from './AsideList.tsx';
import type { PracticeActions } from './actions.ts';
import { Findings } from './Findings.tsx';
import { Phrase } from './Phrase.tsx';
import { SeatTable } from './SeatTable.tsx';
import { Summary } from './Summary.tsx';
import { useFormats, useWords } from './speaking.ts';
import { ToDoList } from './ToDoList.tsx';
import { TypeInSeats } from './TypeInSeats.tsx';
import { UnreadPages } from './UnreadPages.tsx';
import { overviewWords } from './words/overview.ts';

interface Props {
  overview: Overview;
  actions: PracticeActions;
  /** What stands in a finding that is opened, below what to click. */
  more(finding: FindingView): ComponentChildren;
  /** What stands below the summary. */
  children?: ComponentChildren;
}

/** What there is to know of a practice: what to put right, the seats, what has not been read. */
export const PracticeOverview = ({ overview, actions, more, children }: Props) => {
  const say = useWords(overviewWords);
  const { time } = useFormats();
  return (
    <>
      <Summary {...overview} />
      {children}
      {overview.plan !== 'activeClient' && (
        <section>
          <h2>{say.licenses}</h2>
          <SeatTable {...overview} />
          <TypeInSeats {...overview} typeIn={actions.typeIn} />
        </section>
      )}
      <Findings findings={overview.findings} more={more} />
      {overview.findings.length > 0 && <ToDoList asOf={overview.asOf} load={actions.toDo} />}
      <AsideList aside={overview.aside} {...actions} />
      <UnreadPages unread={overview.unread} />
      {overview.asOf !== undefined && (
        <p class="soft small as-of">
          <Phrase text={say.asOf} time={time(overview.asOf)} />
        </p>
      )}
    </>
  );
};
