import { type AssessedStaff, assessStaff } from '../audit/assessedStaff.ts';
import type { Practice } from '../model/practice.ts';
import { LICENSES, type License } from '../model/terms.ts';
import { type AuditSettings, CURRENCY } from '../rules/auditSettings.ts';
import type { Need, Person, Range } from '../rules/tally.ts';
import { systemById } from '../systems/index.ts';
import type { Change } from './change.ts';
import { maybe, switches, towardsNeed } from './errands.ts';
import { costOf, monthlyCost } from './money.ts';
import { returnableSeats, SeatPool } from './seatPool.ts';

/** How few seats do, and what that saves. Numbers are ranges until every need is known. */
export interface FewestSeats {
  /** Nobody can work with fewer seats in all, nor with fewer Provider seats. */
  seats: Record<License, Range>;
  together: Range;
  /** Seats bought that are then too many; below zero: too few. A license whose number has not been read is absent. */
  saves: Partial<Record<License, Range>>;
  /** For a month, in `currency` (ISO 4217). Absent without prices, or where numbers of seats have not been read. */
  money?: { today: number; fewest: Range; saves: Range; currency: string };
  /** The switches that get there, as far as needs are known, then what is bought or given back. They are in no order to do. */
  changes: Change[];
  /** Ids of people whose need hangs on what is unread. */
  unread: string[];
  /** Ids of people who lose a license by this and have Billing: ask the vendor first (C1). */
  ask: string[];
}

const switchesFor = (person: Person, people: AssessedStaff): Change[] => {
  const { on, off } = towardsNeed(person, people);
  // The owner holds a Provider license without anybody switching it on (C13).
  return switches({ id: person.member.id, ...(on && !person.owner && { on }), off });
};

/**
 * Seats that are bought or given back. Nothing is given back that somebody may have or need, and nothing is bought that
 * may turn out not to be needed.
 */
const purchases = (practice: Practice, people: AssessedStaff, made: readonly Change[]): Change[] => {
  const seatPool = new SeatPool(practice, people);
  if (seatPool.isUnlimited) return [];
  seatPool.make(made);
  const missing = (license: License): number =>
    Number.isFinite(seatPool.bought[license])
      ? Math.max(0, people.tally.needed[license].atLeast - seatPool.bought[license])
      : 0;
  const has = {
    provider: seatPool.bought.provider + missing('provider'),
    admin: seatPool.bought.admin + missing('admin'),
  };
  const spare = returnableSeats(has, seatPool.toKeep(people));
  return people.sold.flatMap((license) => {
    const seats = missing(license) - spare[license];
    return seats === 0 ? [] : ({ do: 'buy', license, seats } as const);
  });
};

/** What the seats of everybody cost; undefined where a price is missing. */
function costRange(people: AssessedStaff, settings: AuditSettings): Range | undefined {
  let atLeast = 0;
  let atMost = 0;
  const cost = (need: Need): number | undefined => (need === 'none' ? 0 : costOf({ [need]: 1 }, settings));
  for (const { needs } of people.all) {
    const costs = needs.map(cost);
    if (costs.includes(undefined)) return undefined;
    atLeast += Math.min(...costs.map(Number));
    atMost += Math.max(...costs.map(Number));
  }
  return { atLeast: cents(atLeast), atMost: cents(atMost) };
}

const cents = (sum: number): number => Math.round(sum * 100) / 100;

const lessThan = (total: number, { atLeast, atMost }: Range): Range => ({
  atLeast: cents(total - atMost),
  atMost: cents(total - atLeast),
});

const losesWithBilling = (person: Person, changes: readonly Change[]): boolean =>
  changes.some((change) => change.do === 'switch' && change.license === 'admin' && !change.on) &&
  person.active &&
  !person.needs.includes('provider') &&
  maybe('billing', person);

/**
 * How few seats a practice needs: a seat for everybody who needs one, of the lesser kind wherever that works. A Provider
 * license covers what an Admin license covers, so no other way to hand licenses out needs fewer seats, or fewer Provider
 * seats. Undefined under a plan without licenses, and where the practice system is not known here.
 */
export function fewestSeats(practice: Practice, settings: AuditSettings = {}): FewestSeats | undefined {
  const system = systemById(practice.system);
  if (!system || practice.plan === 'activeClient') return undefined;
  const people = assessStaff(practice, system, settings);
  const { needed, neededTogether } = people.tally;
  const perPerson = people.all.map((person) => ({ person, changes: switchesFor(person, people) }));
  const made = perPerson.flatMap(({ changes }) => changes);
  const today = monthlyCost(practice, settings);
  const fewest = costRange(people, settings);
  const pools = practice.plan === 'trial' ? {} : (practice.pools ?? {});
  return {
    seats: { provider: needed.provider, admin: needed.admin },
    together: neededTogether,
    saves: Object.fromEntries(
      LICENSES.filter((license) => people.sold.includes(license)).flatMap((license) => {
        const bought = pools[license];
        return bought === undefined ? [] : [[license, lessThan(bought, needed[license])]];
      }),
    ),
    ...(today !== undefined &&
      fewest !== undefined && {
        money: { today, fewest, saves: lessThan(today, fewest), currency: settings.prices?.currency ?? CURRENCY },
      }),
    changes: [...made, ...purchases(practice, people, made)],
    unread: people.all.filter(({ needs }) => needs.length > 1).map(({ member }) => member.id),
    ask: perPerson
      .filter(({ person, changes }) => losesWithBilling(person, changes))
      .map(({ person }) => person.member.id),
  };
}
