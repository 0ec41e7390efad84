import { knownOf } from '../clauses.ts';
import { type Assessment, isAssigned, mayLack, type Need, type Range, surelyLacks, type Tally } from '../tally.ts';
import { placeOf } from './personFacts.ts';

const ORGANIZATION = placeOf('organizationAdministration');

const sureNeed = ({ needs }: Assessment): Need | undefined => (needs.length === 1 ? needs[0] : undefined);
const runs = ({ facts }: Assessment): boolean | undefined => knownOf(facts, ORGANIZATION);

/** What counts of one person for the practice as a whole. */
const roles = {
  providerOn: (known) => isAssigned(known, 'provider') === true,
  providerMayBeOn: (known) => isAssigned(known, 'provider') !== false,
  adminOn: (known) => isAssigned(known, 'admin') === true,
  adminMayBeOn: (known) => isAssigned(known, 'admin') !== false,
  needsProvider: (known) => sureNeed(known) === 'provider',
  mayNeedProvider: ({ needs }) => needs.includes('provider'),
  needsAdmin: (known) => sureNeed(known) === 'admin',
  mayNeedAdmin: ({ needs }) => needs.includes('admin'),
  needsSome: ({ needs }) => !needs.includes('none'),
  mayNeedSome: ({ needs }) => needs[0] !== 'none',
  lacksProvider: (known) => surelyLacks(known) === 'provider',
  lacksAdmin: (known) => surelyLacks(known) === 'admin',
  mayLack,
  active: ({ active }) => active,
  /** Active, and not the owner. */
  other: ({ active, owner }) => active && !owner,
  /** Active, with Organization Administration; the owner has it always. */
  runs: (known) => known.active && (known.owner || runs(known) === true),
  /** Active, not the owner, and may have Organization Administration. */
  otherMayRun: (known) => known.active && !known.owner && runs(known) !== false,
} satisfies Record<string, (known: Assessment) => boolean>;

export type Role = keyof typeof roles;

const ROLES = Object.keys(roles) as Role[];

const bitsWhere = (isMeant: (role: Role) => boolean): number =>
  ROLES.reduce((bits, role, i) => (isMeant(role) ? bits | (1 << i) : bits), 0);

/** These roles, one bit each. */
export const bitsOf = (those: readonly Role[]): number => bitsWhere((role) => those.includes(role));

/** The roles of a person, one bit each. */
export const rolesOf = (known: Assessment): number => bitsWhere((role) => roles[role](known));

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
export function tally(people: readonly Assessment[]): Tally {
  const counts = new RoleCounts();
  for (const person of people) counts.add(rolesOf(person));
  return counts.tally();
}
