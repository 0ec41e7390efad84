import type { toolbarIcon as en } from '../en/toolbarIcon.ts';

export const toolbarIcon: typeof en = {
  needAttention: (people) =>
    `License Lens: ${people === 1 ? '1 persona requiere' : `${people} personas requieren`} atención`,
};
