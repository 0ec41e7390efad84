import type { Practice, StaffMember } from '../practice.ts';
import { LICENSES, type License } from '../terms.ts';
import type { Compiled, Facts } from './condition.ts';
import { compile, decide, hangsOn } from './condition.ts';
import { ADMIN_LEVEL, NEEDS_PROVIDER } from './needs.ts';
import { isOwner, personBits } from './personFacts.ts';

export type Need = License | 'none';
export interface Range {
  atLeast: number;
  atMost: number;
}

/** A member of staff with all that is known of them. */
export interface Person {
  member: StaffMember;
  facts: Facts;
  active: boolean;
  owner: boolean;
  /** Every need that the unread facts leave open, the greatest first. */
  needs: readonly Need[];
}

/** Who needs and who holds a license, for the whole practice. */
export interface Tally {
  switchedOn: Record<License, Range>;
  needed: Record<License, Range>;
  /** People who need any license at all. */
  neededTogether: Range;
}

const providerNeed: Compiled = compile(NEEDS_PROVIDER, personBits);
const adminNeed: Compiled = compile(ADMIN_LEVEL, personBits);

const openNeeds = (facts: Facts): readonly Need[] => {
  const provider = decide(providerNeed, facts);
  if (provider) return ['provider'];
  const admin = decide(adminNeed, facts);
  return [
    ...(provider === undefined ? (['provider'] as const) : []),
    ...(admin === false ? [] : (['admin'] as const)),
    ...(admin === true ? [] : (['none'] as const)),
  ];
};

/** The owner holds a Provider seat automatically; somebody inactive needs none (S1, design §4). */
export function assess(member: StaffMember, facts: Facts): Person {
  const active = member.active ?? true;
  const owner = isOwner(member);
  const needs = !active ? (['none'] as const) : owner ? (['provider'] as const) : openNeeds(facts);
  return { member, facts, active, owner, needs };
}

/** The unread facts on which a person's need hangs, as bits. */
export const needHangsOn = ({ facts, needs }: Person): number =>
  needs.length === 1 ? 0 : hangsOn(providerNeed, facts) | hangsOn(adminNeed, facts);

const range = (
  people: readonly Person[],
  sure: (person: Person) => boolean,
  possible: (person: Person) => boolean,
) => ({
  atLeast: people.filter(sure).length,
  atMost: people.filter(possible).length,
});

/** Counts with what is unread left open: from how many to how many it may be. */
export function tally(people: readonly Person[]): Tally {
  const held = (license: License) => (person: Person) => person.member.licenses?.[license];
  const per = (count: (license: License) => Range) =>
    Object.fromEntries(LICENSES.map((license) => [license, count(license)])) as Record<License, Range>;
  return {
    switchedOn: per((license) =>
      range(
        people,
        (person) => held(license)(person) === true,
        (person) => held(license)(person) !== false,
      ),
    ),
    needed: per((license) =>
      range(
        people,
        ({ needs }) => needs.length === 1 && needs[0] === license,
        ({ needs }) => needs.includes(license),
      ),
    ),
    neededTogether: range(
      people,
      ({ needs }) => !needs.includes('none'),
      ({ needs }) => needs[0] !== 'none',
    ),
  };
}

/** What a person may lack, whichever way the unread facts turn out: the worst case for somebody looking for a lack. */
export function surelyLacks({ member, active, owner, needs }: Person): License | undefined {
  const off = (license: License) => member.licenses?.[license] === false;
  if (!active || owner || !off('provider')) return undefined;
  if (needs.includes('none')) return undefined;
  if (!off('admin')) return needs.length === 1 && needs[0] === 'provider' ? 'provider' : undefined;
  return needs.includes('provider') ? 'provider' : 'admin';
}

/** Whether a person may lack a license, by what has been read; an owner whose Provider license is off lacks it. */
export function mayLack({ member, needs }: Person): boolean {
  const { provider, admin } = member.licenses ?? {};
  if (provider) return false;
  return needs.includes('provider') || (needs.includes('admin') && !admin);
}

/** Seats of a license that are bought and switched on for nobody, for certain. */
export const spare = ({ pools }: Practice, { switchedOn }: Tally, license: License): number =>
  Math.max(0, (pools?.[license] ?? 0) - switchedOn[license].atMost);
