import type { PersonRuleId, PracticeRuleId } from '../families/index.ts';
import { ama } from './ama.ts';
import { capacity } from './capacity.ts';
import { consistency } from './consistency.ts';
import { deactivation } from './deactivation.ts';
import { duplicates } from './duplicates.ts';
import type { PersonExample, PracticeExample } from './example.ts';
import { missing } from './missing.ts';
import { position } from './position.ts';
import { reading, readings } from './reading.ts';
import { seats } from './seats.ts';
import { supervision } from './supervision.ts';
import { surplus } from './surplus.ts';

/** They stand beside the rules, for the tests and the page about the rules: what is shipped does not carry them. */
export const personExamples: Readonly<Record<PersonRuleId, PersonExample>> = {
  ...missing,
  ...surplus,
  ...deactivation,
  ...supervision,
  ...consistency,
  ...position,
  ...ama,
  ...reading,
};

export const practiceExamples: Readonly<Record<PracticeRuleId, PracticeExample>> = {
  ...seats,
  ...capacity,
  ...duplicates,
  ...readings,
};
