import { nameKey } from '../names.ts';
import type { Practice, StaffMember } from '../practice.ts';

/** Who reviews whose notes, as far as the permissions pages say. */
export interface Supervisors {
  /** Undefined where the name that was read is that of several people. */
  isSupervisor(member: StaffMember): boolean | undefined;
  /** Names of the people whose notes this person reviews. */
  supervisedBy(member: StaffMember): string[];
}

const collect = (staff: readonly StaffMember[]): Map<string, string[]> => {
  const supervised = new Map<string, string[]>();
  for (const { active, supervision, name } of staff) {
    if (active === false) continue;
    for (const supervisor of supervision?.supervisors ?? []) {
      for (const key of new Set([supervisor, nameKey(supervisor)])) {
        supervised.set(key, [...(supervised.get(key) ?? []), name]);
      }
    }
  }
  return supervised;
};

/** Supervisors are named by id or, as on the page, by name (S22). */
export function findSupervisors({ staff }: Practice): Supervisors {
  const supervised = collect(staff);
  if (supervised.size === 0) return { isSupervisor: () => false, supervisedBy: () => [] };
  const namesakes = new Map<string, number>();
  for (const { name } of staff) namesakes.set(nameKey(name), (namesakes.get(nameKey(name)) ?? 0) + 1);
  return {
    isSupervisor: ({ id, name }) => {
      if (supervised.has(id)) return true;
      if (!supervised.has(nameKey(name))) return false;
      return namesakes.get(nameKey(name)) === 1 ? true : undefined;
    },
    supervisedBy: ({ id, name }) => [
      ...new Set([...(supervised.get(id) ?? []), ...(supervised.get(nameKey(name)) ?? [])]),
    ],
  };
}
