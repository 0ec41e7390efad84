import type { seats as en } from '../en/seats.ts';

export const seats: typeof en = {
  license: 'Licencia',
  bought: 'Compradas',
  on: 'Activadas',
  needed: 'Necesarias',
  notRead: 'sin revisar',
  typedIn: 'ingresado por usted',
  typeIn: 'Ingresar licencias compradas',
  howMany: (licenses) => `${licenses} compradas`,
  save: 'Guardar',
};
