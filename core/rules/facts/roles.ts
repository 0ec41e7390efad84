import { knownOf } from '../clauses.ts';
import { isAssigned, type Known, mayLack, type Range, surelyLacks, type Tally } from '../tally.ts';
import { placeOf } from './personFacts.ts';

/** What counts of one person for the practice as a whole. */
export const ROLES = [
  'providerOn',
  'providerMayBeOn',
  'adminOn',
  'adminMayBeOn',
  'needsProvider',
  'mayNeedProvider',
  'needsAdmin',
  'mayNeedAdmin',
  'needsSome',
  'mayNeedSome',
  'lacksProvider',
  'lacksAdmin',
  'mayLack',
  'active',
  /** Active, and not the owner. */
  'other',
  /** Active, with Organization Administration; the owner has it always. */
  'runs',
  /** Active, not the owner, and may have Organization Administration. */
  'otherMayRun',
] as const;

export type Role = (typeof ROLES)[number];

const BIT = Object.fromEntries(ROLES.map((role, i) => [role, 1 << i])) as Record<Role, number>;
const ORGANIZATION = placeOf('organizationAdministration');

/** The roles of a person, one bit each. */
export function rolesOf(person: Known): number {
  const { facts, active, owner, needs } = person;
  const [first] = needs;
  const lack = surelyLacks(person);
  const provider = isAssigned(person, 'provider');
  const admin = isAssigned(person, 'admin');
  const isSure = needs.length === 1;
  let bits = 0;
  if (provider) bits |= BIT.providerOn;
  if (provider !== false) bits |= BIT.providerMayBeOn;
  if (admin) bits |= BIT.adminOn;
  if (admin !== false) bits |= BIT.adminMayBeOn;
  if (isSure && first === 'provider') bits |= BIT.needsProvider;
  if (needs.includes('provider')) bits |= BIT.mayNeedProvider;
  if (isSure && first === 'admin') bits |= BIT.needsAdmin;
  if (needs.includes('admin')) bits |= BIT.mayNeedAdmin;
  if (!needs.includes('none')) bits |= BIT.needsSome;
  if (first !== 'none') bits |= BIT.mayNeedSome;
  if (lack === 'provider') bits |= BIT.lacksProvider;
  if (lack === 'admin') bits |= BIT.lacksAdmin;
  if (mayLack(person)) bits |= BIT.mayLack;
  if (!active) return bits;
  bits |= BIT.active;
  if (!owner) bits |= BIT.other;
  const runs = knownOf(facts, ORGANIZATION);
  if (owner || runs === true) bits |= BIT.runs;
  if (!owner && runs !== false) bits |= BIT.otherMayRun;
  return bits;
}

export const bitsOf = (roles: readonly Role[]): number => roles.reduce((bits, role) => bits | BIT[role], 0);

/** How many people have each role. */
export class RoleCounts {
  readonly #counts = new Int32Array(ROLES.length);

  /** Counts somebody with these roles; `-1`: no longer. */
  add(roles: number, sign: 1 | -1 = 1): void {
    for (let rest = roles; rest !== 0; rest &= rest - 1) {
      const role = 31 - Math.clz32(rest & -rest);
      this.#counts[role] = (this.#counts[role] ?? 0) + sign;
    }
  }

  of(role: Role): number {
    return this.#counts[ROLES.indexOf(role)] ?? 0;
  }

  /** With what is unread left open: from how many to how many it may be. */
  tally(): Tally {
    const range = (sure: Role, possible: Role): Range => ({ atLeast: this.of(sure), atMost: this.of(possible) });
    return {
      switchedOn: { provider: range('providerOn', 'providerMayBeOn'), admin: range('adminOn', 'adminMayBeOn') },
      needed: { provider: range('needsProvider', 'mayNeedProvider'), admin: range('needsAdmin', 'mayNeedAdmin') },
      neededTogether: range('needsSome', 'mayNeedSome'),
    };
  }
}

/** Counts with what is unread left open: from how many to how many it may be. */
export function tally(people: readonly Known[]): Tally {
  const counts = new RoleCounts();
  for (const person of people) counts.add(rolesOf(person));
  return counts.tally();
}
