import { BY_NAME, nameKey } from '../model/names.ts';
import type { Practice } from '../model/practice.ts';
import { aboutOf, findingKey } from './findingKey.ts';

/**
 * Who got an id: people who were known by name alone before, by their old id. What is kept of them goes with them.
 */
export function newIds(before: Practice | undefined, after: Practice): ReadonlyMap<string, string> {
  const known = new Set(before?.staff.map(({ id }) => id));
  const added = after.staff.filter(({ id }) => !known.has(id));
  if (added.length === 0 || before === undefined) return new Map();
  const still = new Set(after.staff.map(({ id }) => id));
  const nameless = before.staff.filter(({ id }) => id.startsWith(BY_NAME) && !still.has(id));
  const oldIds = new Map(nameless.map(({ id, name }) => [nameKey(name), id]));
  return new Map(
    added.flatMap(({ id, name }) => {
      const old = oldIds.get(nameKey(name));
      return old === undefined ? [] : [[old, id] as const];
    }),
  );
}

export const withNewId = (key: string, ids: ReadonlyMap<string, string>): string => {
  const { rule, staffId } = aboutOf(key);
  const id = staffId === undefined ? undefined : ids.get(staffId);
  return id === undefined ? key : findingKey({ rule, staffId: id });
};
