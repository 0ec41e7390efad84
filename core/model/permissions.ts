import type { StaffMember } from './practice.ts';
import { LEVELS, type Level } from './terms.ts';

/** The box below which a supervisor is chosen: where it is off, nobody reviews (docs/domain.md §1.3). */
export const SUPERVISION_BOX = 'therapist.supervision';

type Permissions = NonNullable<StaffMember['permissions']>;

/** Whether a box stands below a level of the permissions page; keys say so: `therapist.supervision`. */
export const isBelow = (key: string, level: string): boolean => key.startsWith(level) && key[level.length] === '.';

/** The level that a permission belongs to: a level belongs to itself. Undefined for keys that are below none that is known. */
export function levelOf(key: string): Level | undefined {
  const end = key.indexOf('.');
  const head = end < 0 ? key : key.slice(0, end);
  return LEVELS.find((level) => level === head);
}

/**
 * Whether a permission is on; undefined while unread. A level takes the boxes below it along: a box of which nothing was
 * read is off where its level is (docs/design.md §3).
 */
export function isPermitted(key: string, permissions: Permissions): boolean | undefined {
  const own = permissions[key];
  if (own !== undefined) return own;
  const level = levelOf(key);
  return level !== undefined && permissions[level] === false ? false : undefined;
}
