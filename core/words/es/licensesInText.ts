import type { licensesInText as en } from '../en/licensesInText.ts';
import type { Likewise } from '../likewise.ts';

export const licensesInText: Likewise<typeof en> = {
  several: {
    license: (label) => `licencias ${label}`,
    subscription: (label) => `suscripciones ${label}`,
  },
  any: {
    license: ['licencia', 'licencias'],
    subscription: ['suscripción', 'suscripciones'],
  },
  withArticle: (noun) => `una ${noun}`,
};
