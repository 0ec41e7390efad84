import type { checkEveryone as en } from '../en/checkEveryone.ts';

export const checkEveryone: typeof en = {
  title: 'Revisar a todos',
  permissionsOf: 'los permisos de {name}',
  openYourself: 'Abra esta página en su sistema.',
  open: 'Abrir página',
  next: 'Siguiente: {page}',
  rows: (seen: string, total: string) =>
    `${seen} de ${total} personas revisadas. Baje en la lista o abra su página siguiente.`,
  pagesRead: 'Páginas revisadas',
  progress: (done: string, total: string) => `${done} de ${total} páginas revisadas`,
  everybody: 'Ya se revisó a todos.',
  everythingElse: 'Las demás páginas ya están revisadas.',
  cannotOpen: 'Omitir esta página',
  stop: 'Detener',
};
