import type { Practice } from '../model/practice.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { soldBy } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';

/** Numbers of seats, or changes of them; a license that is not named: none. */
export type SeatCount = Partial<Record<License, number>>;

/** What these seats cost in a month; undefined where a price that it takes is not set: never a made-up sum. */
export function costOf(seats: SeatCount, { prices }: AuditSettings): number | undefined {
  let sum = 0;
  for (const license of LICENSES) {
    const count = seats[license] ?? 0;
    const price = prices?.[license];
    if (count === 0) continue;
    if (price === undefined) return undefined;
    sum += count * price;
  }
  // Prices have cents, which binary fractions do not add up exactly: the sum is rounded to them.
  return Math.round(sum * 100) / 100;
}

/** What a practice pays for its seats in a month; undefined where seats, prices or the practice system are not known, or nothing is paid by seats. */
export function monthlyCost(practice: Practice, settings: AuditSettings): number | undefined {
  const system = systemById(practice.system);
  if (!system) return undefined;
  const sold = soldBy(system);
  if ((practice.plan ?? 'perProvider') !== 'perProvider') return undefined;
  if (!settings.prices || sold.some((license) => practice.pools?.[license] === undefined)) return undefined;
  return costOf(Object.fromEntries(sold.map((license) => [license, practice.pools?.[license] ?? 0])), settings);
}
