import type { DismissedView, FindingView } from '../../views/findingView.ts';
import type { Glance } from '../../views/overview.ts';
import { columnWords } from '../../words/columns.ts';
import { writeCsv } from '../formats/writeCsv.ts';

const day = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString().slice(0, 10));

const toRow = (finding: FindingView | DismissedView): string[] => [
  finding.name ?? '',
  finding.position ?? '',
  finding.severity,
  finding.label,
  finding.message,
  finding.because.join('; '),
  finding.fix.map(({ text }) => text).join(' '),
  day(finding.since),
  'reason' in finding ? finding.reason : '',
  'reason' in finding ? day(finding.until) : '',
  finding.rule,
  finding.source,
];

/** Findings as CSV, one a row, those that are set aside at the end; days in UTC. */
export const findingsCsv = ({ findings, aside }: Glance): string =>
  writeCsv([Object.values(columnWords().findings), ...findings.map(toRow), ...aside.map(toRow)]);

/** What is found in a practice, with what it is based on: how much was read, and what is set aside. */
export const findingsJson = (overview: Glance): string => {
  const { host, system, plan, asOf, staff, toFix, findings, aside, seats, unread } = overview;
  return JSON.stringify(
    { version: 1, host, system, plan, asOf, staff, toFix, findings, aside, seats, unread },
    null,
    2,
  );
};
