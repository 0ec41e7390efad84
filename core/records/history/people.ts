import type { StaffMember } from '../../model/practice.ts';
import type { FactChange, PersonLine } from './record.ts';

/** How much is kept of one person, and of all people of a practice together. */
export const CHANGES_AT_MOST = 50;

export const ALL_CHANGES_AT_MOST = 20_000;

type Value = string | boolean | undefined;

const SINGLE = ['name', 'position', 'active', 'owner'] as const;
const GROUPS = ['licenses', 'permissions'] as const;

/** Whether something that was read of them is unread now. */
export const hasLostFacts = (before: StaffMember, after: StaffMember): boolean =>
  GROUPS.some((group) => {
    const [was, is] = [before[group], after[group]];
    return was !== is && Object.entries(was ?? {}).some(([key, value]) => value !== undefined && !(key in (is ?? {})));
  });

type Difference = readonly [fact: string, from: Value, to: Value];

const differences = (before: StaffMember, after: StaffMember): Difference[] => {
  const found: Difference[] = [];
  for (const fact of SINGLE) if (before[fact] !== after[fact]) found.push([fact, before[fact], after[fact]]);
  if (Boolean(before.left) !== Boolean(after.left)) found.push(['left', Boolean(before.left), Boolean(after.left)]);
  for (const group of GROUPS) {
    const [was, is] = [before[group], after[group]];
    if (was === is) continue;
    const [from, to] = [
      new Map<string, Value>(Object.entries(was ?? {})),
      new Map<string, Value>(Object.entries(is ?? {})),
    ];
    for (const key of new Set([...from.keys(), ...to.keys()])) {
      if (from.get(key) !== to.get(key)) found.push([`${group}.${key}`, from.get(key), to.get(key)]);
    }
  }
  return found;
};

/** A fact that is read for the first time has not changed; one that was read before, and was unread in between, may have. */
const isNews = ([fact, from]: Difference, line: readonly FactChange[]): boolean => {
  if (from !== undefined) return true;
  const last = line.findLast((change) => change.fact === fact);
  return last !== undefined && last.to === undefined;
};

/** What has changed of a person between two readings, as it is added to their line. */
export const factChangesBetween = (
  before: StaffMember,
  after: StaffMember,
  line: readonly FactChange[],
  at: number,
): FactChange[] =>
  differences(before, after)
    .filter((difference) => isNews(difference, line))
    .map(([fact, from, to]) => ({
      at,
      fact,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    }));

/** The lines without their oldest changes, if there are too many. */
export function bounded(people: ReadonlyMap<string, PersonLine>): Map<string, PersonLine> {
  const short = new Map(
    [...people].map(([id, line]) => [
      id,
      line.changes.length > CHANGES_AT_MOST ? { ...line, changes: line.changes.slice(-CHANGES_AT_MOST) } : line,
    ]),
  );
  const times = [...short.values()].flatMap(({ changes }) => changes.map(({ at }) => at));
  if (times.length <= ALL_CHANGES_AT_MOST) return short;
  const first = times.sort((a, b) => b - a)[ALL_CHANGES_AT_MOST] ?? 0;
  return new Map(
    [...short].map(([id, line]) => [id, { ...line, changes: line.changes.filter(({ at }) => at > first) }]),
  );
}
