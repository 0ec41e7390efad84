import { type AssessedStaff, assessStaff, holds, knownNeed } from '../audit/assessedStaff.ts';
import type { Practice } from '../model/practice.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { Person } from '../rules/tally.ts';
import { systemById } from '../systems/index.ts';
import type { Change } from './change.ts';
import { switches } from './errands.ts';
import type { SeatCount } from './money.ts';
import { missingSeats } from './seats.ts';

/** Who gets a license first when there are fewer seats than people who need one. */
export interface SharedSeats {
  /** Everybody who needs a license or may need one, by priority. */
  queue: string[];
  /** Who surely gets one, and which; by priority. A Provider license serves an Admin need where one is left. */
  served: { id: string; license: License }[];
  /** Who surely gets none: they wait, by priority. */
  waiting: { id: string; needs: License }[];
  /** Whether they get one, or which, hangs on what has not been read. */
  unsure: string[];
  /** From today to there. They are in no order to do. */
  changes: Change[];
  /** What has to be bought, at least, so that nobody waits. */
  missing: SeatCount;
}

type Seats = Record<License, number>;

/** People of higher priority, by the needs that are open for them. */
interface Before {
  /** Surely that need and no other. */
  surely: Seats;
  /** Surely some need. */
  someSurely: number;
  maybe: Seats;
  maybeProviderNotAdmin: number;
  maybeSome: number;
}

const nobody = (): Before => ({
  surely: { provider: 0, admin: 0 },
  someSurely: 0,
  maybe: { provider: 0, admin: 0 },
  maybeProviderNotAdmin: 0,
  maybeSome: 0,
});

const count = (before: Before, { needs }: Person): void => {
  const [first] = needs;
  if (needs.length === 1 && first !== undefined && first !== 'none') before.surely[first] += 1;
  before.someSurely += Number(!needs.includes('none'));
  before.maybe.provider += Number(needs.includes('provider'));
  before.maybe.admin += Number(needs.includes('admin'));
  before.maybeProviderNotAdmin += Number(needs.includes('provider') && !needs.includes('admin'));
  before.maybeSome += Number(first !== 'none');
};

/**
 * People are accepted by priority as long as no more need a Provider license than there are Provider seats, and no more
 * need any license than there are seats (a laminar matroid: no other choice serves a person of higher priority). With p
 * Provider needs and a Admin needs before them, of P and A seats, somebody with an Admin need is accepted where
 * min(p, P) + a < P + A, and with a Provider need where p < P as well.
 * @returns undefined where it hangs on the needs of those before them
 */
function isAccepted(need: License, before: Before, seats: Seats): boolean | undefined {
  const all = seats.provider + seats.admin;
  const isSure =
    need === 'provider'
      ? before.maybe.provider < seats.provider && before.maybeSome < all
      : Math.min(before.maybeProviderNotAdmin, seats.provider) + before.maybe.admin < all;
  if (isSure) return true;
  const isPossible =
    need === 'provider'
      ? before.surely.provider < seats.provider && before.someSurely < all
      : Math.min(before.someSurely - before.surely.admin, seats.provider) + before.surely.admin < all;
  return isPossible ? undefined : false;
}

/** The owner holds a license automatically; then as the admin says; then whoever works today, for the least change. */
const byPriority = (people: AssessedStaff, priorities: readonly string[]): Person[] => {
  const places = new Map(priorities.map((id, i) => [id, i]));
  const worksToday = ({ member, needs }: Person): boolean =>
    holds(member, 'provider', people.system) === true ||
    (needs[0] === 'admin' && holds(member, 'admin', people.system) === true);
  const rank = (person: Person): readonly number[] => [
    person.owner ? 0 : 1,
    places.get(person.member.id) ?? priorities.length,
    worksToday(person) ? 0 : 1,
    person.needs[0] === 'provider' ? 1 : 0,
  ];
  const ranked = people.all
    .filter(({ needs }) => needs[0] !== 'none')
    .map((person) => ({ person, rank: rank(person) }));
  ranked.sort((a, b) => a.rank.map((one, i) => one - (b.rank[i] ?? 0)).find((difference) => difference !== 0) ?? 0);
  return ranked.map(({ person }) => person);
};

/** Admin needs get Admin seats; those beyond them get Provider seats, first of all who holds one. */
function handOut(accepted: readonly Person[], seats: Seats, people: AssessedStaff): SharedSeats['served'] {
  const admins = accepted.filter((person) => knownNeed(person) === 'admin');
  const isOn = ({ member }: Person, license: License) => holds(member, license, people.system) === true;
  const isKeeper = (person: Person): boolean => isOn(person, 'provider') && !isOn(person, 'admin');
  const keepers = admins.filter(isKeeper);
  const inTurn = [...keepers, ...admins.filter((person) => !isKeeper(person)).toReversed()];
  const beyond = new Set(inTurn.slice(0, Math.max(0, admins.length - seats.admin)));
  return accepted.map((person) => ({
    id: person.member.id,
    license: knownNeed(person) === 'provider' || beyond.has(person) ? 'provider' : 'admin',
  }));
}

const changesTo = (served: SharedSeats['served'], people: AssessedStaff): Change[] => {
  const given = new Map(served.map(({ id, license }) => [id, license]));
  return people.all.flatMap((person) => {
    const { id } = person.member;
    const on = given.get(id);
    const isOn = (license: License) => holds(person.member, license, people.system) === true;
    const off = LICENSES.filter((license) => license !== on && isOn(license));
    // The owner holds a license without anybody switching it on (C13).
    return switches({ id, ...(on && !isOn(on) && !person.owner && { on }), off });
  });
};

/**
 * Who gets a license when seats are fewer than needs, by the admin's priorities. Undefined where nothing limits seats, it
 * has not been read how many there are, or the practice system is not known here.
 * @param priorities ids of people, the first one first; who is not named comes after them
 */
export function shareSeats(
  practice: Practice,
  priorities: readonly string[],
  settings: AuditSettings = {},
): SharedSeats | undefined {
  const system = systemById(practice.system);
  if (!system) return undefined;
  const people = assessStaff(practice, system, settings);
  const isUnread = people.sold.some((license) => practice.pools?.[license] === undefined);
  if ((practice.plan ?? 'perProvider') !== 'perProvider' || isUnread) return undefined;
  const bought = (license: License): number => (people.sold.includes(license) ? (practice.pools?.[license] ?? 0) : 0);
  const seats = { provider: bought('provider'), admin: bought('admin') };
  const queue = byPriority(people, priorities);
  const before = nobody();
  const judged = queue.map((person) => {
    const needs = knownNeed(person);
    const isKnown = needs !== undefined && needs !== 'none';
    const isServed = isKnown ? isAccepted(needs, before, seats) : undefined;
    count(before, person);
    return { person, needs, isServed };
  });
  const served = handOut(
    judged.filter(({ isServed }) => isServed === true).map(({ person }) => person),
    seats,
    people,
  );
  const unsure = judged.filter(({ isServed }) => isServed === undefined).map(({ person }) => person.member.id);
  const kept = new Set(unsure);
  return {
    queue: queue.map(({ member }) => member.id),
    served,
    waiting: judged.flatMap(({ person, needs, isServed }) =>
      isServed === false && needs !== undefined && needs !== 'none' ? { id: person.member.id, needs } : [],
    ),
    unsure,
    changes: changesTo(served, people).filter((change) => !('staffId' in change && kept.has(change.staffId))),
    missing: missingSeats(people.tally, seats),
  };
}
