import type { licenses as en } from '../en/licenses.ts';
import type { Likewise } from '../likewise.ts';

export const licenses: Likewise<typeof en> = {
  nouns: {
    license: ['licencia', 'licencias'],
    subscription: ['suscripción', 'suscripciones'],
  },
  labeled: (noun, label) => `${noun} ${label}`,
  withArticle: (noun) => `una ${noun}`,
};
