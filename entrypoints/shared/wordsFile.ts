import type { Language } from '../../core/index.ts';

/** Where the words of a script or page stand in the package: those of `popup.html` in `words/popup.es.js`. */
export const wordsFile = <Speaker extends string>(
  speaker: Speaker,
  language: Language,
): `/words/${Speaker}.${Language}.js` => `/words/${speaker}.${language}.js`;

/** Where such a file leaves its words, by its place in the package, for the script that says them. */
export const WORDS_PLACE = 'license-lens words';
const world = globalThis as { [place: symbol]: Record<string, object> | undefined };

/** The words that a file has left; undefined: it has not been loaded. */
export const wordsLeftBy = (file: string): object | undefined => world[Symbol.for(WORDS_PLACE)]?.[file];
