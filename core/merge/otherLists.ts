import { nameKey } from '../model/names.ts';
import type { PageReading, PersonReading } from '../model/pageReading.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import { isOtherList, OTHER_LISTS, type OtherList, PAGE_KINDS } from '../model/terms.ts';
import { rowsAfter } from './rowsAfter.ts';

/** Whom a list names: by their id, else the only one of their name. Nobody becomes staff by standing on such a list. */
const namedOn = (reading: PageReading, staff: readonly StaffMember[]): ReadonlyMap<string, PersonReading> => {
  const ids = new Set(staff.map(({ id }) => id));
  const byName = Map.groupBy(staff, ({ name }) => nameKey(name));
  const rows = Map.groupBy(reading.staff, ({ name }) => nameKey(name));
  return new Map(
    reading.staff.flatMap((person): [string, PersonReading][] => {
      if (person.id !== undefined && ids.has(person.id)) return [[person.id, person]];
      const key = nameKey(person.name);
      const [member, namesake] = byName.get(key) ?? [];
      const isOnly = member && !namesake && rows.get(key)?.length === 1;
      return isOnly ? [[member.id, person]] : [];
    }),
  );
};

/** Who is not on a list that was read to its end: not those of whom it may be that they stand there under their name. */
const isAbsent = (member: StaffMember, names: ReadonlySet<string>): boolean => !names.has(nameKey(member.name));

/**
 * Merges a list of who has what is paid apart from the licenses of the plan: it says one thing of people who are known,
 * and nothing else. A list of another year than that of the look says nothing.
 */
export function mergeOtherList(practice: Practice, reading: PageReading & { kind: OtherList }, at: number): Practice {
  const { kind, url, year, covers } = reading;
  const rows = rowsAfter(practice.seen?.[kind]?.rows, reading);
  const fact = OTHER_LISTS[kind];
  if (year !== undefined && year !== new Date(at).getFullYear()) return practice;
  const named = namedOn(reading, practice.staff);
  const names = new Set(reading.staff.map(({ name }) => nameKey(name)));
  const staff = practice.staff.map((member) => {
    const person = named.get(member.id);
    if (!person && !(covers === 'everybody' && isAbsent(member, names))) return member;
    const byName = person?.id === undefined || person.id !== member.id;
    return {
      ...member,
      [fact]: person?.listed ?? false,
      seen: { ...member.seen, [kind]: { at, url, ...(byName && { byName: true }) } },
    };
  });
  return { ...practice, staff, seen: { ...practice.seen, [kind]: { at, url, ...(rows && { rows }) } } };
}

/** The member without what these kinds of lists said of them. */
export function withoutListed(member: StaffMember, kinds: ReadonlySet<string>): StaffMember {
  const facts = PAGE_KINDS.flatMap((kind) => (isOtherList(kind) && kinds.has(kind) ? [OTHER_LISTS[kind]] : []));
  if (facts.length === 0) return member;
  const after = { ...member };
  for (const fact of facts) delete after[fact];
  return after;
}
