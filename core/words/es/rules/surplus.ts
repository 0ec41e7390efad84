import type { surplus as en } from '../../en/rules/surplus.ts';
import type { Likewise } from '../../likewise.ts';
import { LOGS_OUT } from './logsOut.ts';

export const surplus: Likewise<typeof en> = {
  'both-licenses': {
    label: 'Ambas licencias',
    message: '{name} tiene ambas licencias. La {provider} ya cubre todo lo que cubre {anAdmin}.',
    fix: ['Desactive la {admin} de {name}, en {manageLicenses}. No se pierde nada.'],
  },
  'provider-license-oversized': {
    label: 'Basta la {admin}',
    message: '{name} tiene permisos de administración y ninguno clínico: {anAdmin} hace lo mismo por menos.',
    fix: [
      'Active la {admin} de {name} y luego desactive la {provider}, en {manageLicenses}.',
      `Si {name} debe hacer trabajo clínico, marque en su lugar los permisos {therapist}, en {staffPermissions}. ${LOGS_OUT}`,
    ],
  },
  'provider-license-unused': {
    label: '{provider} sin uso',
    message: '{name} tiene {aProvider}, pero ningún permiso que la necesite.',
    fix: [
      'Desactive la {provider} de {name}, en {manageLicenses}.',
      `Si se olvidó un permiso, márquelo en su lugar, en {staffPermissions}. ${LOGS_OUT}`,
    ],
  },
  'admin-license-unused': {
    label: '{admin} sin uso',
    message: '{name} tiene {anAdmin}, pero ningún permiso que la necesite.',
    fix: [
      'Desactive la {admin} de {name}, en {manageLicenses}.',
      `Si se olvidó un permiso, márquelo en su lugar, en {staffPermissions}. ${LOGS_OUT}`,
    ],
    softer: {
      message:
        '{name} tiene {anAdmin} y ningún permiso de administración. Facturar sin notas no requiere licencia, aunque la guía del proveedor dice eso en un lugar y lo contrario en otro.',
      fix: [
        'Pregunte al soporte de su sistema si la facturación la necesita. Si no, desactive la {admin} de {name}, en {manageLicenses}.',
      ],
    },
  },
};
