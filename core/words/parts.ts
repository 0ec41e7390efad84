import { type Language, languageNow } from './language.ts';

/** The words of some topics in one language, by topic, such as `core/words/hints`. */
type WordPart = object;

const known: Partial<Record<Language, WordPart>> = {};
const come = new Set<string>();

/** Whether the words of a part have come in a language. */
export const hasWords = (part: string, language: Language): boolean => come.has(`${part} ${language}`);

/** Takes in the words of a part in a language. */
export function addWords(part: string, language: Language, words: WordPart): void {
  known[language] = { ...known[language], ...words };
  come.add(`${part} ${language}`);
}

/**
 * In the place of `spoken` where words come in files of their own, one for each language. Where the one that is spoken
 * has not come, those of another one are said.
 * @throws where no words of the topic have come at all
 */
export const spokenInPart =
  <T>(topic: string) =>
  (language: Language = languageNow()): T => {
    const all = [known[language] ?? {}, ...Object.values(known)].find((words) => topic in words);
    if (!all) throw new Error(topic);
    return Reflect.get(all, topic) as T;
  };
