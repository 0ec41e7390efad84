import { missing } from './missing.ts';
import type { PersonRule, PracticeRule } from './rule.ts';
import { seats } from './seats.ts';
import { surplus } from './surplus.ts';

export const personRules: readonly PersonRule[] = [...missing, ...surplus];
export const practiceRules: readonly PracticeRule[] = seats;
