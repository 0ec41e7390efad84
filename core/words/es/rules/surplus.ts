import type { surplus as en } from '../../en/rules/surplus.ts';
import type { Likewise } from '../../likewise.ts';

export const surplus: Likewise<typeof en> = {
  'both-licenses': {
    label: 'Ambas licencias',
    message: '{name} tiene ambas licencias. La {provider} cubre todo lo que cubre {anAdmin}.',
    fix: ['Vaya a {manageLicenses} y desactive la {admin} de {name}.'],
  },
  'provider-license-oversized': {
    label: 'Basta la {admin}',
    message: '{name} tiene permisos de administración y ninguno clínico, así que basta {anAdmin}.',
    fix: [
      'Vaya a {manageLicenses}, active la {admin} de {name} y luego desactive la {provider}.',
      'Si {name} debe hacer trabajo clínico, vaya a {staffPermissions} y marque los permisos {therapist}. {logsOut}',
    ],
  },
  'provider-license-unused': {
    label: '{provider} sin uso',
    message: '{name} tiene {aProvider}, pero ningún permiso que la necesite.',
    fix: [
      'Vaya a {manageLicenses} y desactive la {provider} de {name}.',
      'Si falta un permiso, vaya a {staffPermissions} y márquelo. {logsOut}',
    ],
  },
  'admin-license-unused': {
    label: '{admin} sin uso',
    message: '{name} tiene {anAdmin}, pero ningún permiso que la necesite.',
    fix: [
      'Vaya a {manageLicenses} y desactive la {admin} de {name}.',
      'Si falta un permiso, vaya a {staffPermissions} y márquelo. {logsOut}',
    ],
    softer: {
      message:
        '{name} tiene {anAdmin}, pero ningún permiso de administración. Facturar sin notas no suele requerir licencia, pero la guía del fabricante no es coherente.',
      fix: [
        'Pregunte al soporte de su sistema si la facturación la necesita. Si no, vaya a {manageLicenses} y desactive la {admin} de {name}.',
      ],
    },
  },
};
