import type { licenses as en } from '../en/licenses.ts';
import type { Likewise } from '../likewise.ts';

export const licenses: Likewise<typeof en> = {
  nouns: {
    license: ['licencia', 'licencias'],
    subscription: ['suscripción', 'suscripciones'],
  },
  labeled: (noun, label) => `${noun} ${label}`,
  withArticle: (noun) => `una ${noun}`,
  addOns: {
    month: 'Según sus precios, dejarlo así cuesta {sum} al mes.',
    year: 'Según sus precios, dejarlo así cuesta {sum} al año.',
    bySeat: 'Se paga por persona: {lists}. Para ver el costo, ingrese los precios en las opciones de License Lens.',
    byYear: 'Se paga por año. Para ver el costo, ingrese su precio en las opciones de License Lens.',
  },
};
