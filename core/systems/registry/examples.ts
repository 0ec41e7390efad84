// Made of core/systems/ids.ts by `npm run systems`.

import { examples as myclientsplus } from '../myclientsplus/examples.ts';
import { examples as other } from '../other/examples.ts';
import type { SystemExamples } from '../system.ts';
import { examples as theranest } from '../theranest/examples.ts';

/** Example pages of every practice system, in the order of their ids: for the tests alone. */
export const systemExamples: readonly SystemExamples[] = [theranest, myclientsplus, other];
