import type { unread as en } from '../en/unread.ts';

export const unread: typeof en = {
  title: 'Aún no leído',
  concerns: {
    staffList: 'Sin leer: la lista del personal.',
    manageLicenses: 'Sin leer: qué licencias están activadas.',
    licensesOf: 'Sin leer: qué licencias tienen activadas {names}.',
    staffPermissions: 'Sin leer: los permisos de {names}.',
    manageSubscription: 'Sin leer: cuántas licencias se compraron.',
  },
  people: (count: number) => `${count} personas`,
  open: 'Abra {page}.',
  openEach: 'Abra {page} de cada una.',
};
