import type { StaffMember } from '../../model/practice.ts';
import type { RowFacts } from '../roster/columns.ts';
import { type DraftFields, get, type Place, put, remove } from './fields.ts';

/** Somebody as rows tell of them: the id is '' where they have none, and whatever else is not told is not there. */
export type StaffDraft = RowFacts & { id: string; name: string };

/** Where something is kept that is known of somebody. */
const placesIn = (draft: DraftFields): Place[] =>
  Object.entries(draft).flatMap(([field, value]): Place[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((key) => [field, key] as const)
      : [[field]],
  );

/**
 * Adds to somebody what another row says of them: what both say stands, what only one says as well; where they disagree on
 * what is on or off nothing does, and no later row settles it.
 * @param disputed what rows about them have disagreed on; what this one disagrees on is added
 * @returns what is added
 */
export function join(one: StaffDraft, other: StaffDraft, disputed: Set<string>): string[] {
  const added: string[] = [];
  for (const at of placesIn(other)) {
    const fact = at.join('.');
    if (disputed.has(fact)) continue;
    const [before, value] = [get(one, at), get(other, at)];
    if (before === undefined || before === '') put(one, at, value);
    else if (typeof value === 'boolean' && before !== value) {
      remove(one, at);
      disputed.add(fact);
      added.push(fact);
    }
  }
  return added;
}

export function toMember(draft: StaffDraft): StaffMember {
  const { supervision } = draft;
  // Columns may hold how somebody is supervised, and not by whom.
  if (supervision) draft.supervision = { supervisors: [], ...supervision };
  return draft as StaffMember;
}
