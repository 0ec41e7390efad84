import type { unread as en } from '../en/unread.ts';

export const unread: typeof en = {
  title: 'Aún no leído',
  concerns: {
    staffList: 'Sin leer: la lista del personal.',
    manageLicenses: 'Sin leer: qué licencias están activadas.',
    staffPermissions: 'Sin leer: los permisos.',
    manageSubscription: 'Sin leer: cuántas licencias se compraron.',
  },
  concernsOf: {
    staffList: 'Sin leer: la lista del personal de {names}.',
    manageLicenses: 'Sin leer: qué licencias tienen activadas {names}.',
    staffPermissions: 'Sin leer: los permisos de {names}.',
    manageSubscription: 'Sin leer: cuántas licencias se compraron para {names}.',
  },
  people: (count: number) => `${count} personas`,
  open: 'Abra {page}.',
  openEach: 'Abra {page} de cada una.',
};
