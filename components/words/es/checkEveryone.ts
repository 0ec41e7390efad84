import type { checkEveryone as en } from '../en/checkEveryone.ts';

export const checkEveryone: typeof en = {
  title: 'Revisar a todos',
  permissionsOf: 'los permisos de {name}',
  openYourself: 'Ábrala en su sistema.',
  open: 'Abrir',
  next: 'Siguiente: {page}',
  rows: (seen: string, total: string) =>
    `${seen} de ${total} personas vistas. Baje hasta el final de la lista o recorra sus páginas.`,
  pagesRead: 'Páginas leídas',
  progress: (done: string, total: string) => `${done} de ${total} páginas leídas`,
  everybody: 'Ya se ha revisado a todos.',
  everythingElse: 'Todo lo demás ya se ha revisado.',
  cannotOpen: 'No puedo abrir esta',
  stop: 'Parar aquí',
};
