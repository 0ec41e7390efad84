import { allVocabularies } from './registry/allVocabularies.ts';
import type { Vocabulary } from './system.ts';

/** How the pages of a system look; undefined for a system that is not known. */
export const vocabularyById = (id: string): Vocabulary | undefined =>
  allVocabularies.find((vocabulary) => vocabulary.id === id);
