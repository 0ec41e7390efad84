import type { Practice, StaffMember } from '../model/practice.ts';
import type { License } from '../model/terms.ts';
import { type Compiled, decide, type Facts, knownOf } from './clauses.ts';
import { type PersonFact, placeOf } from './facts/personFacts.ts';

export type Need = License | 'none';

export interface Range {
  atLeast: number;
  atMost: number;
}

/** What follows from the facts about somebody, whoever they are. */
export interface Assessment {
  facts: Facts;
  active: boolean;
  owner: boolean;
  /** Every need that the unread facts leave open, the greatest first. */
  needs: readonly Need[];
}

/** A member of staff with all that is known of them. */
export interface Person extends Assessment {
  member: StaffMember;
}

/** Who needs and who holds a license, for the whole practice. */
export interface Tally {
  switchedOn: Record<License, Range>;
  needed: Record<License, Range>;
  /** People who need any license at all. */
  neededTogether: Range;
}

/** When a license is the least that works, in a practice system. */
export type Needs = Record<License, Compiled>;

const ACTIVE = placeOf('active');
const OWNER = placeOf('owner');

const openNeeds = (facts: Facts, system: Needs): Need[] => {
  const provider = decide(system.provider, facts);
  if (provider) return ['provider'];
  const admin = decide(system.admin, facts);
  const less: Need[] = admin === undefined ? ['admin', 'none'] : [admin ? 'admin' : 'none'];
  return provider === undefined ? ['provider', ...less] : less;
};

/** The owner holds a Provider seat automatically; somebody inactive needs none (S1, docs/design.md §4). */
export function assess(facts: Facts, system: Needs): Assessment {
  const active = knownOf(facts, ACTIVE) === true;
  const owner = knownOf(facts, OWNER) === true;
  return { facts, active, owner, needs: !active ? ['none'] : owner ? ['provider'] : openNeeds(facts, system) };
}

/** Whether a fact about a person is on; undefined while unread. */
export const knownFact = (fact: PersonFact, { facts }: Assessment): boolean | undefined =>
  knownOf(facts, placeOf(fact));

const PLACES: Readonly<Record<License, number>> = { provider: placeOf('provider'), admin: placeOf('admin') };

/** Whether a license is assigned to a person; undefined while unread. */
export const isAssigned = ({ facts }: Assessment, license: License): boolean | undefined =>
  knownOf(facts, PLACES[license]);

/** What a person may lack, whichever way the unread facts turn out: the worst case for somebody looking for a lack. */
export function surelyLacks(person: Assessment): License | undefined {
  const { active, owner, needs } = person;
  if (!active || owner || isAssigned(person, 'provider') !== false) return undefined;
  if (needs.includes('none')) return undefined;
  if (isAssigned(person, 'admin') !== false) {
    return needs.length === 1 && needs[0] === 'provider' ? 'provider' : undefined;
  }
  return needs.includes('provider') ? 'provider' : 'admin';
}

/** Whether a person may lack a license, by what has been read; an owner whose Provider license is off lacks it. */
export function mayLack(person: Assessment): boolean {
  if (isAssigned(person, 'provider')) return false;
  return person.needs.includes('provider') || (person.needs.includes('admin') && !isAssigned(person, 'admin'));
}

/** Seats of a license that are bought and switched on for nobody, for certain. */
export const spare = (pools: NonNullable<Practice['pools']>, { switchedOn }: Tally, license: License): number =>
  Math.max(0, (pools[license] ?? 0) - switchedOn[license].atMost);
