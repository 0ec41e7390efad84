import type { License, PageKind } from '../model/terms.ts';
import type { Overview } from './overview.ts';

/**
 * Whether a license can be given to somebody more: `free` ones are on for nobody, and the practice needs fewer than it
 * has bought; `needed`: those who are there need all that are bought; `on`: all are switched on, needed or not.
 */
export interface SpareSeats {
  is: 'free' | 'needed' | 'on';
  /** How many are free, else how many are bought. */
  count: number;
}

/** Before these were read, somebody may have a license of whom nothing is known. */
const TELLING: readonly PageKind[] = ['staffList', 'manageLicenses'];

/** What the seats of a license say for sure; undefined where that hangs on what is unread. */
export function spareSeats(
  { plan, seats, unread }: Pick<Overview, 'plan' | 'seats' | 'unread'>,
  license: License,
): SpareSeats | undefined {
  const { bought, switchedOn, needed } = seats[license];
  if (plan !== 'perProvider' || bought === undefined || unread.some(({ page }) => TELLING.includes(page))) {
    return undefined;
  }
  if (needed.atLeast >= bought) return { is: 'needed', count: bought };
  if (switchedOn.atLeast >= bought) return { is: 'on', count: bought };
  const free = bought - Math.max(switchedOn.atMost, needed.atMost);
  return free > 0 ? { is: 'free', count: free } : undefined;
}
