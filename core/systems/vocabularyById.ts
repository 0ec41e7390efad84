import { vocabulary as myclientsplus } from './myclientsplus/vocabulary.ts';
import { vocabulary as other } from './other/vocabulary.ts';
import type { Vocabulary } from './system.ts';
import { vocabulary as theranest } from './theranest/vocabulary.ts';

/** How the pages of a system look; undefined for a system that is not known. */
export const vocabularyById = (id: string): Vocabulary | undefined =>
  [theranest, myclientsplus, other].find((vocabulary) => vocabulary.id === id);
