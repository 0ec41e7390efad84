import type { Condition } from './condition.ts';
import type { PersonFact } from './personFacts.ts';

/** What works with a Provider license alone (S1, R01–R04, R06). */
export const NEEDS_PROVIDER: Condition<PersonFact> = {
  any: ['therapist', 'telehealth', 'supervisor', 'documentation'],
};

/** What works with an Admin or a Provider license (S1, R05). */
export const ADMIN_LEVEL: Condition<PersonFact> = { any: ['administration', 'organizationAdministration'] };
