/** What somebody is licensed or trained to do, as letters after the name say it. */
const LETTERS = `lcsw lcsw-c lcsw-r lmsw licsw lisw lsw csw msw bsw dsw lpc lpcc lpc-s lcpc lcmhc lmhc lmhc-a ncc acs lmft lmft-a mft amft
  acsw apcc lac ladc lcadc cadc casac crc cctp emdr bcba bcba-d bcaba rbt lba phd psyd edd md do dnp aprn arnp np pmhnp pmhnp-bc
  fnp rn lpn pa pa-c otr otr/l ot slp ccc-slp rd ma ms msc med m.a. m.s. m.ed. ph.d. psy.d. ed.d. m.d. d.o. ba bs cpc rhit mba atr atr-bc mt-bc`;
const CREDENTIALS = new Set(LETTERS.split(/\s+/));
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const TITLES = new Set(['dr', 'dr.', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.']);
/** What stands around a name, and is no part of it; in lower case. */
export const NAME_AFFIXES: ReadonlySet<string> = new Set([...CREDENTIALS, ...SUFFIXES, ...TITLES]);
const BLANKS = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

const words = (text: string): string[] => text.split(' ').filter(Boolean);
const isSuffix = (part: string): boolean => SUFFIXES.has(part.toLowerCase());

/** Short credentials are names too ("Ma", "Do"): only capitals, in a text that is not all capitals, tell them apart. */
const isCredential = (word: string, shouted: boolean): boolean =>
  CREDENTIALS.has(word.toLowerCase()) && (word.length > 3 || (!shouted && /[A-Z].*[A-Z]/.test(word)));

const withoutTrailingCredentials = (part: string, shouted: boolean): string => {
  const rest = words(part);
  while (rest.length > 1 && isCredential(rest.at(-1) ?? '', shouted)) rest.pop();
  return rest.join(' ');
};

const withoutTitle = (name: string): string => {
  const [first, ...rest] = words(name);
  return first && rest.length > 1 && TITLES.has(first.toLowerCase()) ? rest.join(' ') : name;
};

/** Words that stand beside a name and are no part of it. */
export const wordsBesideNames = (): string[] => [...CREDENTIALS, ...TITLES];

/** Nearly all names: words of plain letters, one blank between them. */
const PLAIN = /^[a-z'-]+(?: [a-z'-]+)+$/i;

const isAffix = (word: string): boolean => NAME_AFFIXES.has(word.toLowerCase());

/**
 * A name as people say it: "Ruiz, Ana LCSW" and "Ana  Ruiz, LCSW, PhD" are both "Ana Ruiz" (docs/design.md §3).
 * Accents and the order of several surnames are kept: they tell people apart.
 */
export function tidyName(raw: string): string {
  if (PLAIN.test(raw) && !words(raw).some(isAffix)) return raw;
  const shouted = !/\p{Ll}/u.test(raw);
  const parts = raw
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(BLANKS, ' ')
    .split(',')
    .map((part) => part.trim())
    .filter((part, index) => part !== '' && (index === 0 || !words(part).every((word) => isCredential(word, shouted))))
    .map((part) => withoutTrailingCredentials(part, shouted));
  const [first = '', second, ...rest] = parts.filter((part) => !isSuffix(part));
  const name = second === undefined ? first : [second, ...rest, first].join(' ');
  return [withoutTitle(name), ...parts.filter(isSuffix)].filter(Boolean).join(' ');
}

const keys = new Map<string, string>();

/** Names of the largest practice, twice over: they are kept for as long as the page is open, or until they are forgotten. */
const MOST_KEYS = 20_000;

/** Forgets names that are known: for a door that rests. */
export const forgetNames = (): void => keys.clear();

/** What two spellings of one name have in common; '' for a text that is no name. Known names are not taken apart again. */
export function nameKey(raw: string): string {
  const known = keys.get(raw);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = tidyName(raw).toLowerCase();
  keys.set(raw, key);
  return key;
}

/** How the id of somebody begins whom no page has given an id. */
export const BY_NAME = 'name:';

/** The id of somebody who is known by name alone. */
export const idByName = (name: string): string => `${BY_NAME}${nameKey(name)}`;

/** Words in a name that begin with a small letter. */
const PARTICLE = /^(?:del?|las?|los|van|von|der|den|d[ai]|dos|[ae]l|bin|[ye]|o')$/i;
const WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
const MOST_WORDS = 6;

/** Whether words are written like a name of two words and more. */
export const isWrittenLikeName = (parts: readonly string[]): boolean =>
  parts.length >= 2 && parts.length <= MOST_WORDS && parts.every((part) => WORD.test(part) || PARTICLE.test(part));
