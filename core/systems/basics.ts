import { basics as myclientsplus } from './myclientsplus/basics.ts';
import { basics as other } from './other/basics.ts';
import type { SystemBasics } from './system.ts';
import { basics as theranest } from './theranest/basics.ts';

/** Every practice system we know, without its pages: a door that reads none need not carry them. */
export const systemBasics: readonly [SystemBasics, ...SystemBasics[]] = [theranest, myclientsplus, other];
