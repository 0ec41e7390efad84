import type { Audit } from '../../audit/finding.ts';
import { aboutOf, findingKey } from '../../audit/findingKey.ts';
import { newIds, withNewId } from '../../audit/newIds.ts';
import type { Practice, StaffMember } from '../../model/practice.ts';
import { SEVERITIES } from '../../rules/rule.ts';
import { bounded, factChangesBetween, hasLostFacts } from './people.ts';
import type { Cause, History, HistoryEntry, PersonLine } from './record.ts';
import { withStanding } from './standing.ts';
import { thin } from './thin.ts';

/** What happened: a practice before and after, and what is found in it now. */
export interface Event {
  /** Absent: nothing was known of it, or the cache had been erased. */
  before?: Practice | undefined;
  after: Practice;
  audit: Audit;
  /** In milliseconds since 1970. */
  at: number;
  by: Cause;
}

export interface Remembered {
  /** The very history that was given, if nothing is new. */
  history: History;
  /** Keys of findings that are known to be fixed now. */
  fixed: readonly string[];
  /** People who got an id, by their old one. */
  ids: ReadonlyMap<string, string>;
}

export const emptyHistory = (host: string): History => ({
  version: 1,
  host,
  open: {},
  hidden: [],
  entries: [],
  people: {},
  labels: {},
});

const byId = (practice: Practice | undefined): ReadonlyMap<string, StaffMember> =>
  new Map(practice?.staff.map((member) => [member.id, member]));

const isListWhole = ({ seen }: Practice): boolean => {
  const rows = seen?.staffList?.rows;
  return rows?.total !== undefined && rows.seen >= rows.total;
};

/** The history under the ids that people have now. */
const withIds = (history: History, ids: ReadonlyMap<string, string>): History => {
  if (ids.size === 0) return history;
  const moved = (keys: readonly string[]) => keys.map((key) => withNewId(key, ids));
  return {
    ...history,
    open: Object.fromEntries(Object.entries(history.open).map(([key, at]) => [withNewId(key, ids), at])),
    hidden: moved(history.hidden),
    entries: history.entries.map((one) => ({ ...one, appeared: moved(one.appeared), fixed: moved(one.fixed) })),
    people: Object.fromEntries(Object.entries(history.people).map(([id, line]) => [ids.get(id) ?? id, line])),
  };
};

/** Decides of findings that are gone whether they are fixed, or only out of sight because something is unread. */
const judge = ({ before, after, audit }: Event, hidden: ReadonlySet<string>, ids: ReadonlyMap<string, string>) => {
  const oldId = new Map([...ids].map(([old, id]) => [id, old]));
  const [were, are] = [byId(before), byId(after)];
  const unread = new Map(audit.staff.map((one) => [one.id, one.unread.length > 0]));
  const wasAs = (id: string) => were.get(oldId.get(id) ?? id);
  const isPracticeSteady =
    before !== undefined &&
    after.staff.every((member) => {
      const was = wasAs(member.id);
      return was === undefined || was === member || !hasLostFacts(was, member);
    });
  const isAllRead = isListWhole(after) && audit.staff.every((one) => one.unread.length === 0);
  return (key: string): boolean => {
    const { staffId } = aboutOf(key);
    if (staffId === undefined) return hidden.has(key) ? isAllRead : isPracticeSteady;
    const [was, is] = [wasAs(staffId), are.get(staffId)];
    if (is === undefined) return was !== undefined || isListWhole(after);
    if (unread.get(staffId) === false) return true;
    return was !== undefined && !hidden.has(key) && !hasLostFacts(was, is);
  };
};

const countsOf = ({ findings }: Audit): HistoryEntry['counts'] => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
};

const NO_COUNTS: HistoryEntry['counts'] = { error: 0, warning: 0, info: 0 };

const isSameCount = (a: HistoryEntry['counts'], b: HistoryEntry['counts']): boolean =>
  SEVERITIES.every((severity) => a[severity] === b[severity]);

const linesAfter = (history: History, { before, after, at }: Event, ids: ReadonlyMap<string, string>) => {
  const lines = new Map<string, PersonLine>();
  if (before === undefined) return lines;
  const were = byId(before);
  const oldId = new Map([...ids].map(([old, id]) => [id, old]));
  for (const member of after.staff) {
    const was = were.get(oldId.get(member.id) ?? member.id);
    if (was === undefined || was === member) continue;
    const kept = Object.hasOwn(history.people, member.id) ? (history.people[member.id]?.changes ?? []) : [];
    const changes = factChangesBetween(was, member, kept, at);
    if (changes.length > 0) lines.set(member.id, { name: member.name, changes: [...kept, ...changes] });
  }
  return lines;
};

/** Everybody who is named by a key or has a line of changes, under the name they had last. */
const peopleAfter = (
  history: History,
  entries: readonly HistoryEntry[],
  lines: ReadonlyMap<string, PersonLine>,
  after: Practice,
): History['people'] => {
  const named = new Set(
    [...Object.keys(history.open), ...entries.flatMap(({ appeared, fixed }) => [...appeared, ...fixed])].flatMap(
      (key) => aboutOf(key).staffId ?? [],
    ),
  );
  const members = byId(after);
  const people = new Map([...Object.entries(history.people), ...lines]);
  for (const id of named) {
    const member = members.get(id);
    const line = people.get(id);
    if (member && line?.name !== member.name) people.set(id, { name: member.name, changes: line?.changes ?? [] });
  }
  return Object.fromEntries([...bounded(people)].filter(([id, { changes }]) => named.has(id) || changes.length > 0));
};

/**
 * Adds to the history what has happened: what is new, what is fixed, and what has changed of whom. A finding whose
 * facts are unread now is neither: it keeps the time since when it is open.
 */
export function remember(known: History, event: Event): Remembered {
  const { before, after, audit, at, by } = event;
  // Somebody who is remembered under that id already keeps their own past.
  const ids = new Map([...newIds(before, after)].filter(([, id]) => !Object.hasOwn(known.people, id)));
  const history = withIds(known, ids);
  const found = new Set(audit.findings.map(findingKey));
  const open = new Map(Object.entries(history.open));
  const appeared = [...found].filter((key) => !open.has(key));
  const gone = [...open.keys()].filter((key) => !found.has(key));
  const isFixed = gone.length > 0 ? judge(event, new Set(history.hidden), ids) : () => false;
  const fixed = gone.filter(isFixed);
  const over = new Set(fixed);
  const hidden = gone.filter((key) => !over.has(key));
  const counts = countsOf(audit);
  const lines = linesAfter(history, event, ids);
  const { standings: stood = [] } = history;
  const standings = withStanding(stood, audit, at);
  const isSame =
    standings === stood &&
    ids.size === 0 &&
    lines.size === 0 &&
    appeared.length + fixed.length === 0 &&
    String(hidden) === String(history.hidden) &&
    isSameCount(counts, history.entries.at(-1)?.counts ?? NO_COUNTS);
  if (isSame) return { history: known, fixed, ids };
  for (const key of fixed) open.delete(key);
  for (const key of appeared) open.set(key, at);
  const isEntry =
    appeared.length + fixed.length > 0 || !isSameCount(counts, history.entries.at(-1)?.counts ?? NO_COUNTS);
  const entries = isEntry ? thin([...history.entries, { at, by, appeared, fixed, counts }], at) : history.entries;
  const next = { ...history, open: Object.fromEntries(open), hidden, entries };
  const labels = Object.entries(Object.fromEntries(audit.findings.map(({ rule, label }) => [rule, label])));
  return {
    history: {
      ...next,
      people: peopleAfter(next, entries, lines, after),
      labels: { ...history.labels, ...Object.fromEntries(labels) },
      standings: [...standings],
    },
    fixed,
    ids,
  };
}
