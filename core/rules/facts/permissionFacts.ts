import { isPermitted, levelOf } from '../../model/permissions.ts';
import type { StaffMember } from '../../model/practice.ts';
import type { Level } from '../../model/terms.ts';
import { grants } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';

/** What of the permissions page tells a fact: its keys are those of the system's catalogue. */
export type ToldByPermissions =
  /** On where something is on that grants, the level or a box below it; off where the level is. */
  | { readonly column: Level }
  /** On where one of these boxes is; off where all of them are. */
  | { readonly boxes: (system: JudgedSystem) => readonly string[] };

/** Boxes that delete something or widen access (R44). */
export const sensitiveBoxes = ({ permissions }: JudgedSystem): string[] =>
  permissions.filter(({ kind, tags }) => kind === 'box' && tags !== undefined).map(({ key }) => key);

/** Keys that are remembered at most: pages and files can bring any number that is in no catalogue. */
const MOST_KEYS = 2_000;

/** Facts that share a word, one bit each: those that permissions tell to be on, and those that they tell to be off. */
export interface Ticked {
  on: number;
  off: number;
}

export type PermissionReader = (permissions: NonNullable<StaffMember['permissions']>) => Ticked;

/**
 * Reads what the permissions of one person tell, for people of one practice system. It is one pass over the keys, with
 * what each tells remembered: a person has dozens of them, and a practice thousands of people.
 * @param facts facts that share a word, each with its bit and what tells it
 */
export function permissionReader(
  system: JudgedSystem,
  facts: readonly (readonly [number, ToldByPermissions])[],
): PermissionReader {
  const bitsOf = (isTold: (told: ToldByPermissions) => boolean): number =>
    facts.reduce((bits, [bit, told]) => (isTold(told) ? bits | bit : bits), 0);
  const readKey = (key: string): Ticked => ({
    on: bitsOf((told) =>
      'column' in told ? told.column === levelOf(key) && grants(key, system) : told.boxes(system).includes(key),
    ),
    off: bitsOf((told) => {
      if ('column' in told) return told.column === key;
      const [box, ...others] = told.boxes(system);
      return box !== undefined && others.length === 0 && isPermitted(box, { [key]: false }) === false;
    }),
  });
  const several = facts.flatMap(([bit, told]) => {
    const keys = 'boxes' in told ? told.boxes(system) : [];
    return keys.length > 1 ? [{ bit, keys }] : [];
  });
  const known = new Map<string, Ticked>();
  const ticked = (key: string): Ticked => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const says = readKey(key);
    if (known.size < MOST_KEYS) known.set(key, says);
    return says;
  };
  return (permissions) => {
    let on = 0;
    let off = 0;
    for (const key in permissions) {
      const says = ticked(key);
      if (permissions[key]) on |= says.on;
      else off |= says.off;
    }
    for (const { bit, keys } of several) {
      if (keys.every((key) => isPermitted(key, permissions) === false)) off |= bit;
    }
    // What was read of a box itself counts for more than its level.
    return { on, off: off & ~on };
  };
}

/** The level of a permission, where nobody has read it of this person: one that was read tells all that its page shows. */
export function unreadLevel(key: string, { permissions }: StaffMember): string | undefined {
  const level = levelOf(key);
  return level && permissions?.[level] === undefined ? `permissions.${level}` : undefined;
}
