import type { Finding } from '../../audit/finding.ts';
import { aboutOf, findingKey } from '../../audit/findingKey.ts';
import { labelOf } from '../../rules/telling/ruleWords.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import type { Cause, FactChange, History, HistoryEntry } from './record.ts';

/** A finding as it is named after it may be gone. */
export interface PastFinding {
  rule: string;
  label: string;
  staffId?: string;
  name?: string;
}

/** How an audit differed from the one before it. */
export interface HistoryLine {
  /** In milliseconds since 1970. */
  at: number;
  by: Cause;
  appeared: PastFinding[];
  fixed: PastFinding[];
  counts: HistoryEntry['counts'];
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const toPast = (key: string, { labels, people }: History, system: PracticeSystem | undefined): PastFinding => {
  const about = aboutOf(key);
  const name = about.staffId === undefined ? undefined : own(people, about.staffId)?.name;
  return {
    ...about,
    label: (system && labelOf(about.rule, system)) ?? own(labels, about.rule) ?? about.rule,
    ...(name !== undefined && { name }),
  };
};

/**
 * What has changed over time, the latest first.
 * @param system of the practice; where it is not known, rules are called as they were when they were found
 */
export const viewHistory = (history: History, system: PracticeSystem | undefined): HistoryLine[] =>
  history.entries
    .map(({ at, by, appeared, fixed, counts }) => ({
      at,
      by,
      appeared: appeared.map((key) => toPast(key, history, system)),
      fixed: fixed.map((key) => toPast(key, history, system)),
      counts,
    }))
    .reverse();

/** What has changed of one person, the latest first. */
export const personLine = (history: History, staffId: string): FactChange[] =>
  (own(history.people, staffId)?.changes ?? []).toReversed();

/** Since when a finding is open, in milliseconds since 1970; undefined for one that is in no history yet. */
export const openSince = (
  history: History | undefined,
  finding: Pick<Finding, 'rule' | 'staffId'>,
): number | undefined => history && own(history.open, findingKey(finding));

/** Keys of the findings that were open at a time, in milliseconds since 1970. */
export function openAt(history: History, at: number): ReadonlySet<string> {
  const open = new Set<string>();
  for (const entry of history.entries) {
    if (entry.at > at) break;
    for (const key of entry.fixed) open.delete(key);
    for (const key of entry.appeared) open.add(key);
  }
  return open;
}
