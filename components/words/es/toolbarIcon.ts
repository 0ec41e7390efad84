import type { toolbarIcon as en } from '../en/toolbarIcon.ts';

export const toolbarIcon: typeof en = {
  toPutRight: (count) => `License Lens: ${count} ${count === 1 ? 'persona' : 'personas'} por corregir`,
};
