import { noPart as en } from './en/noPart.ts';
import { noPart as es } from './es/noPart.ts';

/** In every language: it is said where the words of one may not have come, so it comes with the script. */
export const noPart = { en, es };
