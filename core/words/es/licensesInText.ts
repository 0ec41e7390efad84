import { capitalized } from '../capitalized.ts';
import type { licensesInText as en } from '../en/licensesInText.ts';

export const licensesInText: typeof en = {
  several: {
    license: (label) => `licencias ${label}`,
    subscription: (label) => `suscripciones ${label}`,
  },
  withArticle: (noun) => `una ${noun}`,
  level: capitalized,
};
