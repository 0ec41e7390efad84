// Made of core/systems/ids.ts by `npm run systems`.

import type { Vocabulary } from '../system.ts';
import { vocabulary as theranest } from '../theranest/vocabulary.ts';

/** How the pages of systems look whose hosts are known. */
export const vocabularies: readonly Vocabulary[] = [theranest];
