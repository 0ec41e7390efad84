import type { PracticeRule } from '../practiceRule.ts';
import type { PersonRule } from '../rule.ts';
import { ama } from './ama.ts';
import { capacity } from './capacity.ts';
import { consistency } from './consistency.ts';
import { deactivation } from './deactivation.ts';
import { duplicates } from './duplicates.ts';
import { missing } from './missing.ts';
import { position } from './position.ts';
import { reading, readings } from './reading.ts';
import { seats } from './seats.ts';
import { supervision } from './supervision.ts';
import { surplus } from './surplus.ts';

export { inlineRules } from './inline.ts';

const people = [
  ...missing,
  ...surplus,
  ...deactivation,
  ...supervision,
  ...consistency,
  ...position,
  ...ama,
  ...reading,
];
const practice = [...seats, ...capacity, ...duplicates, ...readings];

export type PersonRuleId = (typeof people)[number]['id'];

export type PracticeRuleId = (typeof practice)[number]['id'];

/** Within one severity, the first one that holds is the badge. */
export const personRules: readonly PersonRule<PersonRuleId>[] = people;

export const practiceRules: readonly PracticeRule<PracticeRuleId>[] = practice;
