import { findingKey } from '../../audit/findingKey.ts';
import type { Cause } from './record.ts';
import type { HistoryLine, PastFinding } from './view.ts';

/** What one day has changed, whatever came and went in between. */
export interface HistoryDay {
  /** As it was named by the caller. */
  day: string;
  /** Why, in the order in which it happened, each reason once. */
  by: Cause[];
  appeared: PastFinding[];
  fixed: PastFinding[];
  /** How many findings there were at its end. */
  counts: HistoryLine['counts'];
}

type Found = Map<string, PastFinding>;

/** What is in the second and was in the first cancels out. */
const move = (findings: readonly PastFinding[], from: Found, to: Found): void => {
  for (const finding of findings) {
    const key = findingKey(finding);
    if (!from.delete(key)) to.set(key, finding);
  }
};

const toDay = (day: string, lines: readonly HistoryLine[]): HistoryDay => {
  const [appeared, fixed]: [Found, Found] = [new Map(), new Map()];
  // The oldest of the day first.
  for (const line of lines.toReversed()) {
    move(line.fixed, appeared, fixed);
    move(line.appeared, fixed, appeared);
  }
  return {
    day,
    by: [...new Set(lines.toReversed().map(({ by }) => by))],
    appeared: [...appeared.values()],
    fixed: [...fixed.values()],
    counts: lines[0]?.counts ?? { error: 0, warning: 0, info: 0 },
  };
};

/**
 * What has changed over time by day, the latest first; days on which all came back to what it was are left out.
 * @param lines the latest first
 * @param dayOf names the day of a moment, in milliseconds since 1970
 */
export function historyDays(lines: readonly HistoryLine[], dayOf: (at: number) => string): HistoryDay[] {
  const days = Map.groupBy(lines, ({ at }) => dayOf(at));
  return [...days]
    .map(([day, ofDay]) => toDay(day, ofDay))
    .filter(({ appeared, fixed }) => appeared.length + fixed.length > 0);
}
