import { here } from './partHere.ts';

// In one file, everything is there already.
export const elementWords = here(true);
