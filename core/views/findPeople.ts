import { isFoundBy, searchable } from '../model/search.ts';
import type { PersonView } from './personView.ts';

/** Those whose name or position begins like what was typed in; names come first. Nothing typed in finds nobody. */
export function findPeople(people: readonly PersonView[], query: string): PersonView[] {
  if (searchable(query) === '') return [];
  const byName = people.filter(({ name }) => isFoundBy(query, name));
  const others = people.filter((one) => !byName.includes(one));
  return [...byName, ...others.filter(({ name, position = '' }) => isFoundBy(query, `${name} ${position}`))];
}
