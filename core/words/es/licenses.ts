import type { licenses as en } from '../en/licenses.ts';

export const licenses: typeof en = {
  license: (label) => `licencia ${label}`,
  subscription: (label) => `suscripción ${label}`,
};
