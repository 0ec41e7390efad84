// Made of core/systems/ids.ts by `npm run systems`.

import { vocabulary as myclientsplus } from '../myclientsplus/vocabulary.ts';
import { vocabulary as other } from '../other/vocabulary.ts';
import type { Vocabulary } from '../system.ts';
import { vocabulary as theranest } from '../theranest/vocabulary.ts';

/** How the pages of every practice system look. */
export const allVocabularies: readonly Vocabulary[] = [theranest, myclientsplus, other];
