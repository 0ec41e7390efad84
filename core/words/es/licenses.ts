import type { licenses as en } from '../en/licenses.ts';

export const licenses: typeof en = {
  license: (label) => `licencia ${label}`,
  subscription: (label) => `suscripción ${label}`,
  several: {
    license: (label) => `licencias ${label}`,
    subscription: (label) => `suscripciones ${label}`,
  },
  withArticle: (noun) => `una ${noun}`,
  level: (label) => label.charAt(0).toUpperCase() + label.slice(1),
  atLeast: (count) => `al menos ${count}`,
  between: (atLeast, atMost) => `de ${atLeast} a ${atMost}`,
};
