// Made of core/systems/ids.ts by `npm run systems`.

import type { Signs } from '../system.ts';
import { signs as theranest } from '../theranest/signs.ts';

/** By what their pages are known at a first look: what every content script loads. It is given others when it asks. */
export const knownSigns: readonly Signs[] = [theranest];
