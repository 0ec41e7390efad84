import { capitalized } from '../capitalized.ts';
import type { licenses as en } from '../en/licenses.ts';

export const licenses: typeof en = {
  license: (label) => `licencia ${label}`,
  subscription: (label) => `suscripción ${label}`,
  several: {
    license: (label) => `licencias ${label}`,
    subscription: (label) => `suscripciones ${label}`,
  },
  withArticle: (noun) => `una ${noun}`,
  level: capitalized,
  atLeast: (count) => `al menos ${count}`,
  between: (atLeast, atMost) => `de ${atLeast} a ${atMost}`,
};
