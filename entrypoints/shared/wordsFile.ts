import type { Language } from '../../core/index.ts';

/** Where the words of a script or page stand in the package: those of `popup.html` in `words/popup.es.js`. */
export const wordsFile = <Speaker extends string>(
  speaker: Speaker,
  language: Language,
): `/words/${Speaker}.${Language}.js` => `/words/${speaker}.${language}.js`;
