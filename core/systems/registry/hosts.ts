// Made of core/systems/ids.ts by `npm run systems`.

import type { HostedSystem } from '../system.ts';
import { labels as theranest } from '../theranest/labels.ts';

/** On which hosts each system is, where that is known. */
export const hostedSystems: readonly HostedSystem[] = [theranest];
