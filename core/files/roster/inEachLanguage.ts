import { inLanguage, LANGUAGES } from '../../words/language.ts';

/** What is said in each language: a roster that was written in one is understood in another. */
export const inEachLanguage = <T>(tell: () => T): T[] => LANGUAGES.map((language) => inLanguage(language, tell));
