import type { missing as en } from '../../en/rules/missing.ts';
import type { Likewise } from '../../likewise.ts';
import { LOGS_OUT } from './logsOut.ts';

export const missing: Likewise<typeof en> = {
  'provider-license-missing': {
    label: 'Necesita {provider}',
    message: '{name} no puede abrir documentación clínica: solo funciona con {aProvider}, y {anAdmin} no la sustituye.',
    fix: [
      'Active la {provider} de {name}, en {manageLicenses}.',
      `Si {name} no hace trabajo clínico, desmarque en su lugar los permisos {therapist}, en {staffPermissions}. ${LOGS_OUT}`,
    ],
    alone: {
      message: '{name} necesita {aProvider}, y no está activada.',
      fix: [
        'Active la {provider} de {name}, en {manageLicenses}.',
        `Si {name} no debe hacer nada de esto, desmarque en su lugar los permisos, en {staffPermissions}. ${LOGS_OUT}`,
      ],
    },
  },
  'admin-license-missing': {
    label: 'Necesita {admin}',
    message: '{name} tiene permisos que no funcionan sin {anAdmin}.',
    fix: [
      'Active la {admin} de {name}, en {manageLicenses}.',
      `Si {name} no los necesita, desmarque en su lugar estos permisos, en {staffPermissions}. ${LOGS_OUT}`,
    ],
  },
  'owner-license-off': {
    label: 'Titular sin {provider}',
    message:
      'El titular de la cuenta tiene {aProvider} automáticamente, pero la página la muestra desactivada para {name}.',
    fix: [
      'Abra otra vez {manageLicenses} y revise la {provider} de {name}.',
      'Si sigue desactivada, consulte al soporte de su sistema.',
    ],
    alone: {
      message: '{name} es titular de la cuenta y tiene todos los permisos. Necesita {aProvider}, y está desactivada.',
    },
  },
};
