import { ama } from './ama.ts';
import { capacity } from './capacity.ts';
import { consistency } from './consistency.ts';
import { deactivation } from './deactivation.ts';
import { duplicates } from './duplicates.ts';
import { missing } from './missing.ts';
import { position } from './position.ts';
import { reading, readings } from './reading.ts';
import type { PersonRule, PracticeRule } from './rule.ts';
import { seats } from './seats.ts';
import { supervision } from './supervision.ts';
import { surplus } from './surplus.ts';

export { inlineRules } from './inline.ts';

/** Within one severity, the first one that holds is the badge. */
export const personRules: readonly PersonRule[] = [
  ...missing,
  ...surplus,
  ...deactivation,
  ...supervision,
  ...consistency,
  ...position,
  ...ama,
  ...reading,
];
export const practiceRules: readonly PracticeRule[] = [...seats, ...capacity, ...duplicates, ...readings];
