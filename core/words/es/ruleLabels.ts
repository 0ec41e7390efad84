import { labelsOf } from '../labelsOf.ts';
import { rules } from './rules/index.ts';

/** The badge of each rule; what else it says stands beside it in `rules/`. */
export const ruleLabels = labelsOf(rules);
