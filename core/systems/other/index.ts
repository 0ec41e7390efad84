import type { PracticeSystem } from '../system.ts';
import { system as theranest } from '../theranest/index.ts';
import { basics } from './basics.ts';

const { start: _, ...known } = theranest;

/** Any other practice system, as far as the admin has shown its pages. It is taken to sell what TheraNest does (S1). */
export const system: PracticeSystem = { ...known, ...basics, permissions: known.permissions };
