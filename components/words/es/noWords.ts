import type { noWords as en } from '../en/noWords.ts';

export const noWords: typeof en = {
  problem: 'License Lens no pudo cargar sus textos.',
  part: 'License Lens no pudo cargar una parte de sí mismo. Inténtelo de nuevo.',
  again: 'Intentar de nuevo',
};
