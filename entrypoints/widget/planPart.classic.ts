import { here } from './partHere.ts';
import { viewFixes } from './plan.ts';

export const planPart = here({ viewFixes });
