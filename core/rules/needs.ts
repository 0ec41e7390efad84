import { LEVELS, type License } from '../model/terms.ts';
import { needOfLevel, sells } from '../systems/catalog.ts';
import type { JudgedSystem } from '../systems/judgedSystem.ts';
import type { Condition } from './condition.ts';
import type { PersonFact } from './facts/personFacts.ts';

/** What a rule about a person can name beside facts: each practice system spells it out by its catalogue. */
export const TERMS = ['needsProvider', 'needsAdmin'] as const;
export type Term = (typeof TERMS)[number];

/** Whether billing without notes needs a license: the sources disagree, so a practice decides (C1). */
export type BillingPolicy = 'none' | 'admin';

const levelsWith = (need: License, system: JudgedSystem): PersonFact[] =>
  LEVELS.filter((level) => needOfLevel(level, system) === need);

/**
 * What works with a Provider license alone: levels of the catalogue, and clinical work that no permission shows (S1,
 * R01–R04, R06). What works with an Admin or a Provider license (S1, R05); nothing where there is no Admin license.
 */
export const needsIn = (system: JudgedSystem, billing: BillingPolicy): Record<Term, Condition<PersonFact>> => ({
  needsProvider: { any: [...levelsWith('provider', system), 'telehealth', 'supervisor', 'documentation'] },
  needsAdmin: {
    any: [
      ...levelsWith('admin', system),
      ...(billing === 'admin' && sells('admin', system) ? ['billing' as const] : []),
    ],
  },
});
