import type { icon as en } from '../en/icon.ts';

export const icon: typeof en = {
  toPutRight: (count) => `License Lens: ${count} ${count === 1 ? 'persona' : 'personas'} por corregir`,
};
