import type { License } from '../model/terms.ts';
import { costOf, type SeatCount } from '../plan/money.ts';
import type { History } from '../records/history/record.ts';
import { monthOf, type Standing } from '../records/history/standing.ts';
import { type AuditSettings, CURRENCY } from '../rules/auditSettings.ts';

/** How a practice stood at the end of a month in which its pages were read, as far as they were. */
export interface Month extends Standing {
  /** Such as “2026-11”. */
  month: string;
  /** What fewer seats would save in a month, for those that are certainly not needed; absent where a price is not set. */
  saves?: { amount: number; currency: string };
}

/** Seats that nobody needs, whatever turns out of what is unread; undefined while it is unread how many are bought. */
function spareSeats({ seats }: Standing, sold: readonly License[]): SeatCount | undefined {
  const spare: SeatCount = {};
  for (const license of sold) {
    const { bought, needed } = seats[license];
    if (bought === undefined) return undefined;
    spare[license] = Math.max(0, bought - needed.atMost);
  }
  return spare;
}

/**
 * How a practice stood month by month, the oldest first. Months in which nothing was read are left out.
 * @param sold the kinds of licenses that its practice system sells
 */
export function viewOverTime(
  { standings = [] }: History,
  sold: readonly License[],
  settings: AuditSettings = {},
): Month[] {
  const lastOf = new Map(standings.map((standing) => [monthOf(standing.at), standing]));
  const { prices } = settings;
  return [...lastOf].map(([month, standing]) => {
    const spare = spareSeats(standing, sold);
    const amount = prices && spare && costOf(spare, settings);
    const saves = amount === undefined ? {} : { saves: { amount, currency: prices?.currency ?? CURRENCY } };
    return { ...standing, month, ...saves };
  });
}
