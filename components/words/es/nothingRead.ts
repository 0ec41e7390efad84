import type { nothingRead as en } from '../en/nothingRead.ts';

export const nothingRead: typeof en = {
  title: 'Aún no se ha revisado a nadie',
  titleOf: (host) => `Aún no se ha revisado a nadie en ${host}`,
  open: 'Abra primero estas páginas de su sistema:',
  each: (page) => `${page}, de cada persona`,
  comes: 'Esta página se completa sola a medida que avanza.',
};
