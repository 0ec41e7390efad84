import type { StaffMember } from '../../model/practice.ts';
import type { Level } from '../../model/terms.ts';
import { grants } from '../../systems/catalog.ts';
import type { PracticeSystem } from '../../systems/system.ts';

/** Facts that are one box of the permissions page each, by its key in the catalogue. */
export const BOX_FACTS = {
  billingLevel: 'billing',
  submitsClaims: 'billing.claims.submit',
  onlyAssigned: 'therapist.onlyAssigned',
  supervisoryReview: 'therapist.supervision',
} as const;

/** Bits of the facts that permissions tell: what a system's keys switch on, and what is off where nothing did. */
export interface PermissionBits {
  column: ReadonlyMap<string, number>;
  box: ReadonlyMap<string, number>;
  sensitive: number;
}

const levelOf = (key: string): string => {
  const end = key.indexOf('.');
  return end < 0 ? key : key.slice(0, end);
};

/** Boxes that delete something or widen access (R44). */
export const sensitiveBoxes = ({ permissions }: PracticeSystem): string[] =>
  permissions.filter(({ kind, tags }) => kind === 'box' && tags !== undefined).map(({ key }) => key);

/** Keys that no catalogue has come from pages and files: they are not all kept. */
const MOST_KEYS = 2_000;

/** The bits of what is on, and of what is off. */
interface Switched {
  on: number;
  off: number;
}

/** Reads what the permissions of one person tell, for people of one practice system. */
export function permissionReader(system: PracticeSystem, { column, box, sensitive }: PermissionBits) {
  const known = new Map<string, Switched>();
  const sensitiveKeys = sensitiveBoxes(system);
  const sensitiveBelow = sensitiveKeys.map((key) => ({ key, level: levelOf(key) }));
  const switchesOn = (key: string): number =>
    (grants(key, system) ? (column.get(levelOf(key)) ?? 0) : 0) |
    (box.get(key) ?? 0) |
    (sensitiveKeys.includes(key) ? sensitive : 0);
  /** A level takes the boxes below it along, as far as nothing else is said of them. */
  const switchesOff = (key: string): number => {
    let bits = (column.get(key) ?? 0) | (box.get(key) ?? 0);
    for (const [below, bit] of box) if (levelOf(below) === key) bits |= bit;
    return bits;
  };
  const bitsOf = (key: string): Switched => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const bits = { on: switchesOn(key), off: switchesOff(key) };
    if (known.size < MOST_KEYS) known.set(key, bits);
    return bits;
  };
  return (permissions: NonNullable<StaffMember['permissions']>): Switched => {
    let on = 0;
    let off = 0;
    for (const key in permissions) {
      const bits = bitsOf(key);
      if (permissions[key]) on |= bits.on;
      else off |= bits.off;
    }
    if (sensitiveBelow.every(({ key, level }) => (permissions[key] ?? permissions[level]) === false)) off |= sensitive;
    return { on, off: off & ~on };
  };
}

/** A box that is absent below a level read as off is off; below any other level it is unread (docs/design.md §3). */
export const isBoxOff = (key: string, permissions: Readonly<Record<string, boolean>>): boolean =>
  (permissions[key] ?? permissions[levelOf(key)]) === false;

/** The boxes of a column that are on and grant something: a restriction grants nothing (docs/design.md §3). */
export function granted({ permissions = {} }: StaffMember, column: string, system: PracticeSystem): string[] {
  const below = `${column}.`;
  const keys: string[] = [];
  for (const key in permissions) {
    if (permissions[key] && (key === column || key.startsWith(below)) && grants(key, system)) keys.push(key);
  }
  return keys;
}

/** The level whose boxes nobody has read of this person: one that was read tells all that its page shows. */
export const unreadLevel = (level: Level, { permissions }: StaffMember): string | undefined =>
  permissions?.[level] === undefined ? `permissions.${level}` : undefined;
