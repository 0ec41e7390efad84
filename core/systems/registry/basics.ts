// Made of core/systems/ids.ts by `npm run systems`.

import { basics as myclientsplus } from '../myclientsplus/basics.ts';
import { basics as other } from '../other/basics.ts';
import type { SystemBasics } from '../system.ts';
import { basics as theranest } from '../theranest/basics.ts';

/** Every practice system without its pages: a door that reads none need not carry them. */
export const systemBasics: readonly SystemBasics[] = [theranest, myclientsplus, other];

/** The one that is meant where nobody has said which. */
export const defaultBasics: SystemBasics = theranest;
