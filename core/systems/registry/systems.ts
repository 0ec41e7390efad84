// Made of core/systems/ids.ts by `npm run systems`.

import { system as myclientsplus } from '../myclientsplus/index.ts';
import { system as other } from '../other/index.ts';
import type { PracticeSystem } from '../system.ts';
import { system as theranest } from '../theranest/index.ts';

/** Every practice system, but how its pages look. */
export const systems: readonly PracticeSystem[] = [theranest, myclientsplus, other];

/** The one that is meant where nobody has said which. */
export const defaultSystem: PracticeSystem = theranest;
