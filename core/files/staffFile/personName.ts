import { tidyName, wordsBesideNames } from '../../model/names.ts';
import { SAYS_NOTHING, saysNothing, wordKey } from './cellText.ts';

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

const VACANT = [
  'vacant|vacancy|vacancies|open position|open seat|unfilled|to be hired|to be determined|to be announced|to be filled',
  'new hire|vacante|por contratar',
].join('|');
const IS_VACANT = new RegExp(`\\b(?:${VACANT})\\b`, 'i');
const NOBODY = new Set(
  [
    'tbd|tba|tbh|open|none|nobody|unassigned|pending|pending invite|pending invitation|invited|new|test|placeholder',
    'name|example|sample|deleted user|former user|nadie|ninguno|sin asignar',
  ]
    .join('|')
    .split('|'),
);

/** Whether a text stands where a name would and is nobody: an open position, a placeholder. */
export const isNobody = (text: string): boolean =>
  saysNothing(text) || NOBODY.has(wordKey(text)) || IS_VACANT.test(text);

const BEFORE_TOTAL = 'grand|sub|overall';
const TOTALS = 'sum|average|avg|count|subtotal|subtotals|suma|promedio|total general';
const IS_TOTAL = new RegExp(`^(?:(?:${BEFORE_TOTAL})[\\s-]?)?totals?\\b|^(?:${TOTALS})\\b[\\s:(\\d)]*$`, 'i');

export const isTotal = (text: string): boolean => IS_TOTAL.test(text.trim());

const [SPACE, APOSTROPHE, HYPHEN] = [0x20, 0x27, 0x2d];

const isLetter = (sign: number): boolean => (sign >= 0x41 && sign <= 0x5a) || (sign >= 0x61 && sign <= 0x7a);
const isDigit = (sign: number): boolean => sign >= 0x30 && sign <= 0x39;
const isBetween = (sign: number): boolean => sign === SPACE || sign === APOSTROPHE || sign === HYPHEN;

/** How a word begins, in any case: its first three signs as one number. */
const beginningOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

/**
 * Tells whether the first word of one of these texts stands in a place of another text. The words of a file that begin like
 * none of them, as nearly all do, are not cut out.
 */
const firstWordsOf = (texts: readonly string[]): ((text: string, at: number) => boolean) => {
  const words = new Set(texts.flatMap((text) => /^[a-z\d]+/.exec(text)?.[0] ?? []));
  const beginnings = new Uint8Array(1 << 15);
  for (const text of texts) beginnings[beginningOf(text, 0)] = 1;
  return (text, at) => {
    if (beginnings[beginningOf(text, at)] !== 1) return false;
    let end = at;
    for (let sign = text.charCodeAt(end); isLetter(sign) || isDigit(sign); sign = text.charCodeAt(end)) end++;
    return words.has(text.slice(at, end).toLowerCase());
  };
};

const TOTAL = ['', ...BEFORE_TOTAL.split('|')].flatMap((before) => [before, `${before}total`, `${before}totals`]);
/** How a text begins that is nobody as a whole, and words that in any place of it are no part of a name. */
const isNoName = firstWordsOf([...SAYS_NOTHING, ...NOBODY, ...TOTAL, ...TOTALS.split('|')]);
const isNoWord = firstWordsOf([...VACANT.split('|'), ...wordsBesideNames()]);

/**
 * Whether a text is somebody's name as it stands, as nearly all are: words of plain letters with one blank between them, of
 * which none begins a total or a vacancy or is a credential. Any other text may be a name as well, and is looked at closely.
 */
export function isPlainName(text: string): boolean {
  if (!isLetter(text.charCodeAt(0)) || isNoName(text, 0)) return false;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (isLetter(sign) || isDigit(sign)) {
      if (isBetween(before) && isNoWord(text, i)) return false;
    } else if (before === SPACE || !isBetween(sign)) return false;
    before = sign;
  }
  return before !== SPACE;
}

const PARTICLES = new Set("de|del|la|las|los|van|von|der|den|da|dos|di|al|el|bin|y|e|o'".split('|'));
const WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
const SHORT = /^\p{Lu}\.?$/u;

/** Whether a text is written like a name of two words and more; a single word may be one all the same. */
export function looksLikeName(text: string): boolean {
  if (text.length > LONGEST || isEmail(text) || /[\d@=<>/\\|;:_]/.test(text.replace(NUMBER_BESIDE, ''))) return false;
  const words = nameIn(text)
    .replace(/["“”][^"“”]*["“”]|\([^)]*\)?/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => WORD.test(word) || SHORT.test(word) || PARTICLES.has(word.toLowerCase()))
  );
}
