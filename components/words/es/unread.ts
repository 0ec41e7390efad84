import type { unread as en } from '../en/unread.ts';

export const unread: typeof en = {
  title: 'Sin revisar',
  concerns: {
    staffList: 'La lista completa del personal.',
    manageLicenses: 'Qué licencias están activadas.',
    licensesOf: 'Qué licencias están activadas para {names}.',
    staffPermissions: 'Los permisos de {names}.',
    manageSubscription: 'Cuántas licencias compró.',
  },
  people: (count: number) => `${count} personas`,
  open: 'Abra {page}.',
  openEach: 'Abra {page} de cada persona.',
};
