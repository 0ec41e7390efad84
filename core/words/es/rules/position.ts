import type { position as en } from '../../en/rules/position.ts';
import type { Likewise } from '../../likewise.ts';
import { LOGS_OUT } from './logsOut.ts';

export const position: Likewise<typeof en> = {
  'permissions-below-position': {
    label: 'Menos permisos que su puesto',
    message: 'El puesto de {name} abarca más de lo que permiten sus permisos.',
    fix: [
      `Marque lo que le falta a {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Si los permisos son correctos, no hay nada que hacer; la configuración indica qué significa cada puesto.',
    ],
  },
  'permissions-above-position': {
    label: 'Más permisos que su puesto',
    message: 'Los permisos de {name} permiten más de lo que abarca su puesto.',
    fix: [
      `Si {name} no debe hacerlo, desmarque los permisos, en {staffPermissions}. ${LOGS_OUT}`,
      'Si los permisos son correctos, no hay nada que hacer; la configuración indica qué significa cada puesto.',
    ],
  },
};
