import type { seats as en } from '../en/seats.ts';

export const seats: typeof en = {
  license: 'Licencia',
  bought: 'Compradas',
  switchedOn: 'Activadas',
  needed: 'Necesarias',
  notRead: 'Aún no leído',
  typedIn: 'escrito a mano',
  typeIn: 'Escribir cuántas se compraron',
  howMany: (licenses) => `${licenses} compradas`,
  keep: 'Guardar',
};
