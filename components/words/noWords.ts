import { noWords as en } from './en/noWords.ts';
import { noWords as es } from './es/noWords.ts';

/** In every language: they are said where the words of one have not come, so they come with the script. */
export const noWords = { en, es };
