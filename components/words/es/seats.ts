import type { seats as en } from '../en/seats.ts';

export const seats: typeof en = {
  license: 'Licencia',
  bought: 'Compradas',
  switchedOn: 'Activadas',
  needed: 'Necesarias',
  notRead: 'Aún no leído',
  typedIn: 'escrito a mano',
  names: { provider: 'Provider', admin: 'Admin' },
  typeIn: 'Escribir cuántas se compraron',
  howMany: { provider: 'Licencias Provider compradas', admin: 'Licencias Admin compradas' },
  keep: 'Guardar',
};
