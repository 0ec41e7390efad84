import { isWrittenLikeName, tidyName } from '../../model/names.ts';
import { saysNothing, wordKey } from './cellText.ts';

const PRONOUNS = /[([]\s*(?:she|he|they|her|him|them|xe|ze|ella|él|el|elle)\b[^)\]]*[)\]]/giu;
const NUMBER_BESIDE = /[([]\s*#?\d+\s*[)\]]|\s[-–#]\s*\d{2,}$/g;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A longer text is neither a name nor an address, and is not looked at. */
const LONGEST = 320;

export const isEmail = (text: string): boolean => text.length <= LONGEST && EMAIL.test(text);

/** A name without pronouns and the number that some exports put behind it: “Bo Ek (1002)”. */
export const nameIn = (text: string): string => {
  const isPlain = !/[([#\d]/.test(text);
  return tidyName(isPlain ? text : text.replace(PRONOUNS, ' ').replace(NUMBER_BESIDE, ' '));
};

const VACANT =
  /\b(?:vacant|vacancy|vacancies|open position|open seat|unfilled|to be (?:hired|determined|announced|filled)|new hire|vacante|por contratar)\b/i;
const NOBODY = new Set(
  [
    'tbd',
    'tba',
    'tbh',
    'open',
    'none',
    'nobody',
    'unassigned',
    'pending',
    'pending invite',
    'pending invitation',
    'invited',
    'new',
  ].concat([
    'test',
    'placeholder',
    'name',
    'example',
    'sample',
    'deleted user',
    'former user',
    'nadie',
    'ninguno',
    'sin asignar',
  ]),
);

/** Whether a text stands where a name would and is nobody: an open position, a placeholder. */
export const isNobody = (text: string): boolean => saysNothing(text) || NOBODY.has(wordKey(text)) || VACANT.test(text);

const TOTAL =
  /^(?:(?:grand|sub|overall)[\s-]?)?totals?\b|^(?:sum|average|avg|count|subtotal|subtotals|suma|promedio|total general)\b[\s:(\d)]*$/i;

export const isTotal = (text: string): boolean => TOTAL.test(text.trim());

/** Whether a text is written like a name of two words and more; a single word may be one all the same. */
export function looksLikeName(text: string): boolean {
  if (text.length > LONGEST || isEmail(text) || /[\d@=<>/\\|;:_]/.test(text.replace(NUMBER_BESIDE, ''))) return false;
  const words = nameIn(text)
    .replace(/["“”][^"“”]*["“”]|\([^)]*\)?/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return isWrittenLikeName(words);
}
