import type { PracticeSystem } from './system.ts';

/** Whether a permission lets somebody do something: a restriction grants nothing (design §3). */
export const grants = (key: string, { permissions }: PracticeSystem): boolean =>
  !permissions.some((permission) => permission.key === key && permission.kind === 'restriction');

/** The label of a permission as its page writes it, or the key of one that is in no catalogue. */
export function permissionLabel(key: string, { permissions }: PracticeSystem): string {
  const label = permissions.find((permission) => permission.key === key)?.labels[0] ?? key;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
