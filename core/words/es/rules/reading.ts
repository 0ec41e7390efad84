import type { reading as en } from '../../en/rules/reading.ts';
import type { Likewise } from '../../likewise.ts';

export const reading: Likewise<typeof en> = {
  'own-permissions-unreadable': {
    label: 'Permisos propios no visibles',
    message: 'Su sistema no muestra a las personas sus propios permisos, así que los de {name} están sin revisar.',
    fix: [
      'Pida a otro {organizationAdministrator} (o {administrator}) que vaya a {staffPermissions} y abra los permisos de {name}.',
    ],
  },
  'read-long-ago': {
    label: 'Desactualizado',
    message: 'Algunas páginas se revisaron hace demasiado tiempo.',
    fix: ['Abra otra vez estas páginas.'],
  },
  'read-in-part': {
    label: 'Lista revisada en parte',
    message: 'No se mostraron algunas filas de una lista, así que esas personas están sin revisar.',
    fix: ['Abra otra vez la lista y recórrala completa, página por página.'],
  },
};
