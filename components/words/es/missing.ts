import type { missing as en } from '../en/missing.ts';

export const missing: typeof en = {
  part: 'No se pudo cargar esta parte.',
  again: 'Volver a intentar',
};
