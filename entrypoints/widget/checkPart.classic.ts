import { CheckView, checkCss } from './check.ts';
import { here } from './partHere.ts';

// In one file with the element.
export const checkPart = here({ CheckView, checkCss });
