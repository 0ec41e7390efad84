// What to do about a roster: most pages never ask for it.
export { viewFixes } from '../../core/index.ts';
