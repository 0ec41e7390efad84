import type { missing as en } from '../../en/rules/missing.ts';
import type { Likewise } from '../../likewise.ts';

export const missing: Likewise<typeof en> = {
  'provider-license-missing': {
    label: 'Necesita {provider}',
    message: '{name} no puede abrir documentación clínica. Hace falta {aProvider}; {anAdmin} no basta.',
    fix: [
      'Vaya a {manageLicenses} y active la {provider} de {name}.',
      'Si {name} no hace trabajo clínico, vaya a {staffPermissions} y desmarque los permisos {therapist}. {logsOut}',
    ],
    alone: {
      message: '{name} necesita {aProvider}, pero está desactivada.',
      fix: [
        'Vaya a {manageLicenses} y active la {provider} de {name}.',
        'Si {name} no debe hacer nada de esto, vaya a {staffPermissions} y desmarque los permisos. {logsOut}',
      ],
    },
  },
  'admin-license-missing': {
    label: 'Necesita {admin}',
    message: '{name} tiene permisos que no funcionan sin {anAdmin}.',
    fix: [
      'Vaya a {manageLicenses} y active la {admin} de {name}.',
      'Si {name} no los necesita, vaya a {staffPermissions} y desmarque estos permisos. {logsOut}',
    ],
  },
  'owner-license-off': {
    label: 'Titular sin {provider}',
    message:
      'El titular de la cuenta tiene {aProvider} automáticamente, pero la página la muestra desactivada para {name}.',
    fix: [
      'Vaya otra vez a {manageLicenses} y mire la {provider} de {name}.',
      'Si sigue desactivada, consulte al soporte de su sistema.',
    ],
    alone: {
      message:
        '{name} es titular de la cuenta y tiene todos los permisos, que necesitan {aProvider}. La página la muestra desactivada.',
    },
  },
};
