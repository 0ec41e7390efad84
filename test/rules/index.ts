import type { PersonRuleId, PracticeRuleId } from '../../core/rules/families/index.ts';
import { ama } from './ama.ts';
import { capacity } from './capacity.ts';
import { consistency } from './consistency.ts';
import { deactivation } from './deactivation.ts';
import { duplicates } from './duplicates.ts';
import { missing } from './missing.ts';
import type { PersonOracle, PracticeOracle } from './oracle.ts';
import { position } from './position.ts';
import { reading, readings } from './reading.ts';
import { seats } from './seats.ts';
import { supervision } from './supervision.ts';
import { surplus } from './surplus.ts';

/** What each rule is held against, by its id: an entry of its family's file in this folder. */
export const personOracles: Readonly<Record<PersonRuleId, PersonOracle>> = {
  ...missing,
  ...surplus,
  ...deactivation,
  ...supervision,
  ...consistency,
  ...position,
  ...ama,
  ...reading,
};

export const practiceOracles: Readonly<Record<PracticeRuleId, PracticeOracle>> = {
  ...seats,
  ...capacity,
  ...duplicates,
  ...readings,
};
