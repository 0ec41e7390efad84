import { readFileSync } from 'node:fs';
import { fillKnown, systems } from '../core/index.ts';
import { allWordsOf } from '../core/systems/catalog.ts';
import { everyText } from './everyText.ts';

/** No sentence is longer, in words. */
export const MOST_WORDS = 25;

/** A menu of the practice system is found on the screen, not read: it counts as a short word. */
const MENU = 'Staff';

const NAMES = { name: 'Ana', giver: 'Bo', people: 'Ana', seats: 'seats', boxes: 'boxes', what: 'check “Billing”' };

/** A text with its places filled in, as TheraNest's admins read it. */
export const filled = (text: string): string => {
  const [system] = systems;
  const menus = Object.fromEntries(Object.keys(system?.paths() ?? {}).map((page) => [page, MENU]));
  return fillKnown(text, { ...(system && allWordsOf(system)), ...menus, ...NAMES });
};

export const wordsIn = (text: string): string[] =>
  text
    .split(/[ \n\t/]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}’'{}-]/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Its sentences: what ends with a full stop, a question or exclamation mark, or a line. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?…]["”)]?)\s+(?=[\p{Lu}“({\d])|\n+/u).filter((sentence) => wordsIn(sentence).length > 0);

/** How many syllables an English word has, by its groups of vowels; a silent ending counts for none. */
export const syllablesIn = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The school grade that these sentences take (Flesch-Kincaid). */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return 0;
  return 0.39 * (words.length / sentences.length) + 11.8 * (sum(words.map(syllablesIn)) / words.length) - 15.59;
}

export const isTooLong = (sentence: string): boolean => wordsIn(sentence).length > MOST_WORDS;

/** “The license is to be switched on”: nobody is said to do it. */
export const isToBe = (sentence: string): boolean => /\b(?:is|are|was|were|has|have) to be \w+/i.test(sentence);

/** A whole sentence: labels and headings have no grade. */
const isWhole = (sentence: string): boolean => /[.!?]["”)]?$/.test(sentence) && wordsIn(sentence).length > 2;

/** Texts outside of `words`, each with what of it is no prose. */
const PAGES = ['docs/store/en.md', 'docs/privacy.md'];

const proseOf = (page: string): string =>
  readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')
    .replace(/^#.*$|^\|.*$/gm, '')
    .replace(/^[•-] /gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)|[*`_]/g, '$1');

interface Read {
  surface: string;
  sentences: string[];
}

const everySurface = async (): Promise<Read[]> => {
  const texts = Map.groupBy(await everyText('en'), ({ file, entry }) => `${file} ${entry}`);
  // Of a text with something to put in, the longest example.
  const longest = [...texts.values()].flatMap(
    (some) => some.toSorted((a, b) => b.text.length - a.text.length)[0] ?? [],
  );
  const surfaces = Map.groupBy(longest, ({ file }) => file);
  return [
    ...[...surfaces].map(([surface, all]) => ({
      surface,
      sentences: [...new Set(all.flatMap(({ text }) => sentencesOf(filled(text))))],
    })),
    ...PAGES.map((surface) => ({ surface, sentences: sentencesOf(proseOf(surface)) })),
  ];
};

async function print(): Promise<void> {
  const surfaces = await everySurface();
  console.log('grade  sentences  surface');
  for (const { surface, sentences } of surfaces) {
    const whole = sentences.filter(isWhole);
    const grade = whole.length === 0 ? '–' : gradeOf(whole).toFixed(1);
    console.log(`${grade.padStart(5)}  ${String(whole.length).padStart(9)}  ${surface}`);
  }
  const all = surfaces.flatMap(({ surface, sentences }) => sentences.map((sentence) => ({ surface, sentence })));
  for (const [what, isFault] of [
    [`over ${MOST_WORDS} words`, isTooLong],
    ['“is to be”', isToBe],
  ] as const) {
    const found = all.filter(({ sentence }) => isFault(sentence));
    console.log(`\n${found.length} sentences ${what}`);
    for (const { surface, sentence } of found) console.log(`  ${surface}: ${sentence}`);
  }
}

if (import.meta.main) await print();
