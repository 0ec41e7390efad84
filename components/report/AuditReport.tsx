import type { ComponentChildren } from 'preact';
import {
  type FindingView,
  findingKey,
  type HistoryLine,
  type Month,
  type Overview,
  type Report,
  reportOf,
} from '../../core/index.ts';
import { History } from '../History.tsx';
import { Names, Phrase } from '../Phrase.tsx';
import { SeatTable } from '../SeatTable.tsx';
import { useFormats, useWords } from '../speaking.ts';
import { useConcern } from '../UnreadPages.tsx';
import { findingWords } from '../words/findings.ts';
import { overTimeWords } from '../words/overTime.ts';
import { reportWords } from '../words/report.ts';
import { unreadWords } from '../words/unread.ts';
import { OverTime } from './OverTime.tsx';
import { ReportFinding } from './ReportFinding.tsx';

/** So many findings of a day are named. */
const NAMED = 12;

interface Props {
  overview: Overview;
  history: readonly HistoryLine[];
  months: readonly Month[];
  /** How many people are not checked yet. */
  toCheck: number;
  /** Now, in milliseconds since 1970. */
  at: number;
}

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Summary = ({ report, toCheck }: { report: Report; toCheck: number }) => {
  const { summary: say } = useWords(reportWords);
  const { number } = useFormats();
  const { staff: people, toFix, toSave } = report;
  const counts = { people, toFix, toSave, toCheck };
  return (
    <dl class="counts">
      {(['people', 'toFix', 'toSave', 'toCheck'] as const).map((key) => (
        <div key={key}>
          <dt>{say[key]}</dt>
          <dd>{number(counts[key])}</dd>
        </div>
      ))}
    </dl>
  );
};

const FindingList = ({ findings }: { findings: readonly FindingView[] }) => (
  <ul class="report-findings">
    {findings.map((finding) => (
      <ReportFinding key={findingKey(finding)} finding={finding} />
    ))}
  </ul>
);

const Unread = ({ unread }: Pick<Report, 'unread'>) => {
  const say = useWords(reportWords);
  const { open } = useWords(unreadWords);
  const concernOf = useConcern();
  if (unread.length === 0) return null;
  return (
    <Section title={say.unread}>
      <p class="soft">{say.unreadWhy}</p>
      <ul class="bullets">
        {unread.map(({ page, path, people, url }) => (
          <li key={page}>
            <Phrase text={concernOf({ page, people })} names={<Names of={people} />} />{' '}
            <Phrase text={open} page={url ? <a href={url}>{path}</a> : path} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Seats = ({ overview }: { overview: Overview }) => {
  const say = useWords(reportWords);
  const isOpen = overview.sells.some((license) => {
    const { switchedOn, needed } = overview.seats[license];
    return switchedOn.atLeast < switchedOn.atMost || needed.atLeast < needed.atMost;
  });
  return (
    <Section title={say.seats}>
      <SeatTable {...overview} />
      {isOpen && <p class="soft small">{say.aboutRanges}</p>}
    </Section>
  );
};

/** The audit of a practice as a report, to read on paper. */
export const AuditReport = ({ overview, history, months, toCheck, at }: Props) => {
  const say = useWords(reportWords);
  const words = useWords(findingWords);
  const over = useWords(overTimeWords);
  const { day, time } = useFormats();
  const report = reportOf(overview, at);
  const titles = { blocked: words.blocked, toOrder: words.toOrder, toKnow: words.toKnow };
  return (
    <article class="report">
      <header>
        <h1>{say.title}</h1>
        <p class="host">
          {report.host} <span class="soft">{report.system}</span>
        </p>
        <p class="soft">
          <Phrase
            text={report.asOf === undefined ? say.madeUnread : say.made}
            made={day(at)}
            read={time(report.asOf ?? at)}
          />
        </p>
      </header>
      <Summary report={report} toCheck={toCheck} />
      {report.seats.length > 0 && <Seats overview={overview} />}
      <Section title={say.findings}>
        {report.groups.length === 0 && <p>{say.none}</p>}
        {report.groups.map(({ about, findings }) => (
          <section key={about}>
            <h3>
              {titles[about]} ({findings.length})
            </h3>
            <FindingList findings={findings} />
          </section>
        ))}
      </Section>
      {report.aside.length > 0 && (
        <section class="asides">
          <h2>{say.aside}</h2>
          <h3 class="unseen">{say.findings}</h3>
          <FindingList findings={report.aside} />
        </section>
      )}
      <Unread unread={report.unread} />
      {months.length > 0 && overview.plan !== 'activeClient' && (
        <Section title={over.title}>
          <OverTime months={months} system={overview} />
        </Section>
      )}
      {history.length > 0 && (
        <Section title={say.history}>
          <History lines={history} most={NAMED} />
        </Section>
      )}
      <p class="soft small made-by">
        {say.footer} {report.aside.length > 0 && say.reasons}
      </p>
    </article>
  );
};
