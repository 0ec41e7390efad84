import { positions } from '../positions.ts';
import type { PracticeSystem } from '../system.ts';
import { system as theranest } from '../theranest/index.ts';
import { basics } from './basics.ts';
import { cells } from './cells.ts';
import { permissions } from './permissions.ts';

/** My Clients Plus 3 by Ensora Health: one subscription per provider, other staff are free (S6–S8, S36). */
export const system: PracticeSystem = {
  ...basics,
  ...cells,
  permissions,
  positions,
  holders: theranest.holders,
};
