import { type Language, languageNow } from './language.ts';

/** The words of some topics in one language, by topic, such as `core/hints`. */
export type WordPart = Readonly<Record<string, unknown>>;

/** Where files with words leave them, for whatever script is in the same world, in whatever order they come. */
const PLACE: unique symbol = Symbol.for('license-lens words');
const world = globalThis as { [PLACE]?: Partial<Record<Language, Record<string, unknown>>> };
world[PLACE] ??= {};
const known = world[PLACE];

/** Whether the words of a part have come in a language. */
export const hasWords = (part: string, language: Language): boolean => known[language]?.[part] !== undefined;

/** Takes in the words of a part: a file of each language calls it, and nothing else is in that. */
export function addWords(part: string, language: Language, words: WordPart): void {
  known[language] = { ...known[language], ...words, [part]: true };
}

/**
 * In the place of `spoken` where words come in files of their own, one for each language. Where the one that is spoken
 * has not come, those of another one are said.
 * @throws where no words of the topic have come at all
 */
export const spokenInPart =
  <T>(topic: string) =>
  (language: Language = languageNow()): T => {
    const words = known[language]?.[topic] ?? Object.values(known).find((each) => topic in each)?.[topic];
    if (words === undefined) throw new Error(`There are no words of ${topic}.`);
    return words as T;
  };
