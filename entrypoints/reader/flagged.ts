import { type Badge, type Badges, nameKey, type PersonRow } from '../../core/index.ts';

/** A row with the badge that belongs beside its name. */
export interface Flagged {
  row: PersonRow;
  badge: Badge;
}

/** Looks at own keys alone: somebody may be called “Constructor”, which every object has. */
const own = (badges: Record<string, Badge>, key: string): Badge | undefined =>
  Object.hasOwn(badges, key) ? badges[key] : undefined;

/** The badge of a person: by the id that the row carries, else by a name that nobody else in the practice has. */
export const badgeOf = ({ id, name }: PersonRow['person'], { byId, byName }: Badges): Badge | undefined =>
  id === undefined ? own(byName, nameKey(name)) : own(byId, id);

/** The rows that get a badge. Two rows of one name without ids get none: nobody can tell which is meant. */
export function flaggedRows(rows: readonly PersonRow[], badges: Badges): Flagged[] {
  const names = new Map<string, number>();
  if (rows.some(({ person }) => person.id === undefined)) {
    for (const { person } of rows) names.set(nameKey(person.name), (names.get(nameKey(person.name)) ?? 0) + 1);
  }
  return rows.flatMap((row) => {
    const isOnlyOne = row.person.id !== undefined || names.get(nameKey(row.person.name)) === 1;
    const badge = isOnlyOne ? badgeOf(row.person, badges) : undefined;
    return badge ? [{ row, badge }] : [];
  });
}

/** Whether the same person still stands in the row. It is read again, so that nobody gets the badge of another. */
export const isStill = ({ row }: Flagged): boolean => {
  const now = row.readAgain();
  return now !== undefined && now.id === row.person.id && nameKey(now.name) === nameKey(row.person.name);
};
