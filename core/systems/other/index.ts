import type { PracticeSystem } from '../system.ts';
import { system as theranest } from '../theranest/index.ts';
import { basics } from './basics.ts';

const { start: _, ...known } = theranest;

/** Any other practice system, as far as the admin has shown its pages; it sells the licenses of S1. */
export const system: PracticeSystem = { ...known, ...basics, permissions: known.permissions };
