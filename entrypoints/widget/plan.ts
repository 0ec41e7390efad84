// What to do about a roster: most pages never ask for it.
export { viewPlan } from '../../core/index.ts';
