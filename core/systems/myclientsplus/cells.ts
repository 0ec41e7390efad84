import type { Cells } from '../system.ts';
import { cells as theranest } from '../theranest/cells.ts';

const { columns, words } = theranest;

/** The same as in TheraNest, with other words for who is subscribed (S28, S36). */
export const cells: Cells = {
  columns,
  words: {
    ...words,
    on: [...words.on, 'subscribed'],
    off: [...words.off, 'not subscribed', 'basic', 'basic staff'],
  },
};
