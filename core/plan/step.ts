import type { License, PageKind } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { Change } from './change.ts';
import { costOf, type SeatCount } from './money.ts';

/** One thing to do. */
export interface Step {
  text: string;
  page?: PageKind;
  /** The rule it puts right, and for whom. */
  rule: string;
  staffIds: string[];
  /** What it does, in order; none: it cannot be said as a change, or has to wait (`waitsFor`). */
  changes: Change[];
  /** Seats bought, or given back where negative. */
  seats: SeatCount;
  /** Seats that are switched on more, or less where negative. */
  switchedOn: SeatCount;
  /** What a month costs more, or less where negative; absent where seats stay or a price is not set. */
  money?: number;
  /** Ids of people whom saving logs out: ask them to save their work first. */
  logsOut: string[];
  /** What has to be known or had before: the rest of the step cannot be planned until then. */
  waitsFor?: string;
  /** When to do it, if not now: seats are paid for until renewal (S19), and whoever leaves works until then. */
  when?: 'leaving' | 'renewal';
  /** Steps of one number are done on one visit of a page. */
  group: number;
}

/** A step before it is counted. */
export type Draft = Pick<Step, 'text' | 'rule' | 'staffIds'> &
  Partial<Pick<Step, 'page' | 'changes' | 'logsOut' | 'waitsFor' | 'when'>>;

/** What a step names instead of a rule when the admin wants it, and no finding does. */
export const WANTED = 'wanted';

/** How the id of somebody begins who was invited, or added, and is not on the list yet. */
export const INVITED = 'invited:';

export const isInvited = (id: string): boolean => id.startsWith(INVITED);

const add = (counts: SeatCount, license: License, by: number): SeatCount => {
  const sum = (counts[license] ?? 0) + by;
  const { [license]: _, ...others } = counts;
  return sum === 0 ? others : { ...others, [license]: sum };
};

const boughtBy = (changes: readonly Change[]): SeatCount =>
  changes.reduce<SeatCount>(
    (counts, change) => (change.do === 'buy' ? add(counts, change.license, change.seats) : counts),
    {},
  );

const switchedOnBy = (changes: readonly Change[]): SeatCount =>
  changes.reduce<SeatCount>(
    (counts, change) => (change.do === 'switch' ? add(counts, change.license, change.on ? 1 : -1) : counts),
    {},
  );

const isNone = (counts: SeatCount): boolean => Object.keys(counts).length === 0;

/** Counts seats and money of each step, and which steps are one visit of a page. */
export function toSteps(drafts: readonly Draft[], settings: AuditSettings): Step[] {
  let group = 0;
  return drafts.map((draft, i) => {
    const { changes = [], logsOut = [], ...said } = draft;
    const before = drafts[i - 1];
    if (before && (before.page !== draft.page || before.when !== draft.when)) group += 1;
    const seats = boughtBy(changes);
    const money = isNone(seats) ? undefined : costOf(seats, settings);
    return {
      ...said,
      changes,
      seats,
      switchedOn: switchedOnBy(changes),
      ...(money !== undefined && { money }),
      logsOut,
      group,
    };
  });
}
