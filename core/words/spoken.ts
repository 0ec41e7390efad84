import { type Language, languageNow } from './language.ts';

/**
 * The words of one topic in every language, found by the language that is spoken now, or by another one.
 * Each topic stands by itself: a bundle carries the words it says and no others.
 */
export const spoken =
  <T>(words: Readonly<Record<Language, T>>) =>
  (language: Language = languageNow()): T =>
    words[language];
