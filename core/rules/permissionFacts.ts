import type { StaffMember } from '../practice.ts';
import { grants } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import type { Level } from '../terms.ts';

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

/** Reads what the permissions of one person tell, for people of one practice system. */
export function permissionReader(system: PracticeSystem, { column, box, sensitive }: PermissionBits) {
  const known = new Map<string, number>();
  const sensitiveKeys = sensitiveBoxes(system);
  const boxes = [...box].map(([key, bit]) => ({ key, level: levelOf(key), bit }));
  const sensitiveBelow = sensitiveKeys.map((key) => ({ key, level: levelOf(key) }));
  const switchesOn = (key: string): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const bits =
      (grants(key, system) ? (column.get(levelOf(key)) ?? 0) : 0) |
      (box.get(key) ?? 0) |
      (sensitiveKeys.includes(key) ? sensitive : 0);
    if (known.size < MOST_KEYS) known.set(key, bits);
    return bits;
  };
  return (permissions: NonNullable<StaffMember['permissions']>): { on: number; off: number } => {
    let on = 0;
    for (const key in permissions) if (permissions[key]) on |= switchesOn(key);
    let off = 0;
    for (const [level, bit] of column) if (permissions[level] === false) off |= bit;
    for (const { key, level, bit } of boxes) if ((permissions[key] ?? permissions[level]) === false) off |= bit;
    if (sensitiveBelow.every(({ key, level }) => (permissions[key] ?? permissions[level]) === false)) off |= sensitive;
    return { on, off: off & ~on };
  };
}

/** A box that is absent below a level read as off is off; below any other level it is unread (design §3). */
export const isBoxOff = (key: string, permissions: Readonly<Record<string, boolean>>): boolean =>
  (permissions[key] ?? permissions[levelOf(key)]) === false;

/** The boxes of a column that are on and grant something: a restriction grants nothing (design §3). */
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
