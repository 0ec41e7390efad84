import * as z from 'zod/mini';
import type { Audit } from '../../audit/finding.ts';
import { LICENSES, type License } from '../../model/terms.ts';
import type { Range } from '../../rules/tally.ts';

const count = z.int().check(z.nonnegative());
const range = z.object({ atLeast: count, atMost: count });
const seats = z.object({ bought: z.exactOptional(count), switchedOn: range, needed: range });

/** How a practice stood at a time, in milliseconds since 1970: its seats, and how many findings block work or cost money. */
export const standingSchema = z.object({
  at: z.number().check(z.nonnegative()),
  seats: z.record(z.enum(LICENSES), seats),
  findings: count,
});
export type Standing = z.infer<typeof standingSchema>;

/** So many are kept: half of them for the last days on which something changed, half for months before. */
export const STANDINGS_AT_MOST = 240;
const DAY = 86_400_000;

/** The month of a moment, such as “2026-11”. */
export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

const copyOf = ({ atLeast, atMost }: Range): Range => ({ atLeast, atMost });

const seatsOf = ({ seats: all }: Audit, license: License): Standing['seats'][License] => {
  const { bought, switchedOn, needed } = all[license];
  return {
    ...(bought !== undefined && { bought }),
    switchedOn: copyOf(switchedOn),
    needed: copyOf(needed),
  };
};

const standingOf = (audit: Audit, at: number): Standing => ({
  at,
  seats: { provider: seatsOf(audit, 'provider'), admin: seatsOf(audit, 'admin') },
  findings: audit.findings.filter(({ severity }) => severity !== 'info').length,
});

const isSame = (a: Standing, b: Standing): boolean => JSON.stringify({ ...a, at: b.at }) === JSON.stringify(b);

/** Of each month before the last day that is kept in full, its last standing alone. */
const thinned = (standings: readonly Standing[]): Standing[] => {
  const full = standings.length - STANDINGS_AT_MOST / 2;
  const monthly = standings.slice(0, full).filter(({ at }, i, old) => monthOf(at) !== monthOf(old[i + 1]?.at ?? 0));
  return [...monthly, ...standings.slice(full)].slice(-STANDINGS_AT_MOST);
};

/**
 * Adds how a practice stands now, once a day at the most: the last of a day counts. In each month in which it was looked at
 * there is one, though nothing may have changed.
 * @returns the very same standings, if there is nothing to add
 */
export function withStanding(standings: readonly Standing[], audit: Audit, at: number): readonly Standing[] {
  const now = standingOf(audit, at);
  const last = standings.at(-1);
  if (last && isSame(last, now) && monthOf(last.at) === monthOf(at)) return standings;
  const isOfDay = last !== undefined && Math.floor(last.at / DAY) === Math.floor(at / DAY);
  const all = [...(isOfDay ? standings.slice(0, -1) : standings), now];
  return all.length > STANDINGS_AT_MOST ? thinned(all) : all;
}
