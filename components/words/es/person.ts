import type { person as en } from '../en/person.ts';

export const person: typeof en = {
  label: 'Buscar a una persona',
  hint: 'Nombre o puesto',
  found: (count) => (count === 1 ? '1 persona' : `${count} personas`),
  first: (shown, count) => `Las primeras ${shown} de ${count} personas. Escriba más del nombre.`,
  nobody: (query) => `No se encontró a nadie con “${query}”.`,
  notAll: 'Todavía no se ha revisado a todos.',
  open: (path) => `Abrir ${path}`,
  fine: 'Nada que corregir',
  fineSoFar: 'Nada que corregir hasta ahora',
  unread: 'Sin revisar',
  inactive: 'En estado inactivo',
  owner: 'Titular de la cuenta',
  needs: 'Necesita',
  has: 'Tiene',
  none: 'ninguna licencia',
  notKnown: 'aún no se sabe',
  notRead: 'sin revisar',
};
