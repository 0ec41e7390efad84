import type { person as en } from '../en/person.ts';

export const person: typeof en = {
  label: 'Buscar a una persona',
  hint: 'Nombre o puesto',
  found: (count) => (count === 1 ? '1 persona' : `${count} personas`),
  first: (shown, count) => `Las primeras ${shown} de ${count} personas. Escriba más del nombre.`,
  nobody: (query) => `No se ha leído a nadie llamado “${query}”.`,
  notAll: 'Todavía no se ha leído a todos.',
  open: (path) => `Abra ${path}`,
  fine: 'Nada que corregir',
  fineSoFar: 'Nada que corregir en lo leído',
  unread: 'Aún sin revisar',
  inactive: 'Inactiva',
  owner: 'Titular de la cuenta',
  needs: 'Necesita',
  has: 'Activado',
  none: 'ninguna licencia',
  notKnown: 'aún no se sabe',
  notRead: 'aún no leído',
  notReadYet: 'Aún no leído',
  openPage: 'Abrir la página',
};
