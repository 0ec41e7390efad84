import { nameKey } from '../names.ts';
import type { Practice, StaffMember } from '../practice.ts';
import { BY_NAME } from '../roster.ts';
import { isBoxOff } from './permissionFacts.ts';

/** Who reviews whose notes, as far as the permissions pages say. */
export interface Supervisors {
  /** Undefined where the name that was read is that of several people. */
  isSupervisor(member: StaffMember): boolean | undefined;
  /** Names of the people whose notes this person reviews. */
  supervisedBy(member: StaffMember): string[];
  /** Names of this person's own supervisors who are, for certain, no longer active. */
  inactiveOf(member: StaffMember): string[];
  /** Whether this person is their own supervisor. */
  isOwn(member: StaffMember): boolean;
}

/** Who reviews this person's notes; none where the box is read as off, undefined where no page or admin said it. */
export function supervisorsOf({ supervision, permissions }: StaffMember): readonly string[] | undefined {
  if (permissions && isBoxOff('therapist.supervision', permissions)) return [];
  return supervision?.supervisors.filter((name) => name.trim() !== '');
}

const collect = (staff: readonly StaffMember[]): Map<string, string[]> => {
  const supervised = new Map<string, string[]>();
  for (const member of staff) {
    if (member.active === false || member.supervision === undefined) continue;
    for (const supervisor of supervisorsOf(member) ?? []) {
      for (const key of new Set([supervisor, nameKey(supervisor)])) {
        supervised.set(key, [...(supervised.get(key) ?? []), member.name]);
      }
    }
  }
  return supervised;
};

/** Who is known by name alone and left the list may have been renamed (design §3). */
const isSurelyInactive = ({ active, left, id }: StaffMember): boolean =>
  active === false && !(left && id.startsWith(BY_NAME));

const byKey = (staff: readonly StaffMember[], wanted: ReadonlyMap<string, unknown>): Map<string, StaffMember[]> => {
  const people = new Map<string, StaffMember[]>();
  for (const member of staff) {
    for (const key of new Set([member.id, nameKey(member.name)])) {
      if (wanted.has(key)) people.set(key, [...(people.get(key) ?? []), member]);
    }
  }
  return people;
};

const NOBODY: Supervisors = {
  isSupervisor: () => false,
  supervisedBy: () => [],
  inactiveOf: () => [],
  isOwn: () => false,
};

/** Supervisors are named by id or, as on the page, by name (S22). */
export function findSupervisors({ staff }: Pick<Practice, 'staff'>): Supervisors {
  const supervised = collect(staff);
  if (supervised.size === 0) return NOBODY;
  const people = byKey(staff, supervised);
  /** Everybody whom a supervisor's id or name may mean: an id means one person. */
  const meant = (supervisor: string): readonly StaffMember[] => {
    const byId = people.get(supervisor)?.find(({ id }) => id === supervisor);
    return byId ? [byId] : (people.get(nameKey(supervisor)) ?? []);
  };
  return {
    isSupervisor: ({ id, name }) => {
      if (supervised.has(id)) return true;
      if (!supervised.has(nameKey(name))) return false;
      return people.get(nameKey(name))?.length === 1 ? true : undefined;
    },
    supervisedBy: ({ id, name }) => [
      ...new Set([...(supervised.get(id) ?? []), ...(supervised.get(nameKey(name)) ?? [])]),
    ],
    inactiveOf: (member) =>
      (supervisorsOf(member) ?? []).flatMap((supervisor) => {
        const candidates = meant(supervisor);
        return candidates.every(isSurelyInactive) ? (candidates[0]?.name ?? []) : [];
      }),
    isOwn: (member) =>
      (supervisorsOf(member) ?? []).some((supervisor) => {
        const candidates = meant(supervisor);
        return candidates.length === 1 && candidates[0]?.id === member.id;
      }),
  };
}
