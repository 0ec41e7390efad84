import type { noWords as en } from '../en/noWords.ts';

export const noWords: typeof en = {
  problem: 'License Lens no pudo cargar sus textos.',
  again: 'Intentar de nuevo',
};
