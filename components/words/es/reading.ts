import type { reading as en } from '../en/reading.ts';

export const reading: typeof en = {
  reading: (file) => `Leyendo ${file}…`,
  stop: 'Detener',
};
