import { ruleLabels as en } from '../../words/en/ruleLabels.ts';
import { ruleLabels as es } from '../../words/es/ruleLabels.ts';
import { spoken } from '../../words/spoken.ts';
import type { RuleId } from './ruleWords.ts';

/** The badge of each rule, by its id: for whatever says no more of it. */
export const ruleLabelWords = spoken<Readonly<Record<RuleId, string>>>({ en, es });
