import type { reading as en } from '../../en/rules/reading.ts';
import type { Likewise } from '../../likewise.ts';

export const reading: Likewise<typeof en> = {
  'own-permissions-unreadable': {
    label: 'Permisos propios no visibles',
    message: 'El sistema no le muestra a nadie sus propios permisos, así que los de {name} no se revisan.',
    fix: [
      'Pida a otro {organizationAdministrator} (o {administrator}) que abra los permisos de {name}, en {staffPermissions}.',
    ],
  },
  'read-long-ago': {
    label: 'Leído hace mucho',
    message: 'Algunas páginas se leyeron hace tanto que pueden haber cambiado mucho.',
    fix: ['Abra otra vez estas páginas.'],
  },
  'read-in-part': {
    label: 'Lista leída en parte',
    message: 'Una lista tiene más filas de las que se vieron: las personas de las demás filas no se revisan.',
    fix: ['Abra otra vez la lista y recórrala completa, página por página.'],
  },
};
