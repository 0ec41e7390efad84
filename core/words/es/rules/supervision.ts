import type { supervision as en } from '../../en/rules/supervision.ts';
import type { Likewise } from '../../likewise.ts';
import { LOGS_OUT } from './logsOut.ts';

export const supervision: Likewise<typeof en> = {
  'supervisor-missing': {
    label: 'Sin supervisor elegido',
    message: 'Las notas de {name} necesitan la revisión de un supervisor, y no se ha elegido a nadie.',
    fix: [
      `Elija un supervisor para {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Si las notas de {name} no necesitan revisión, desmarque ahí mismo la revisión del supervisor.',
    ],
  },
  'own-supervisor': {
    label: 'Supervisa sus propias notas',
    message: 'Se eligió a {name} para revisar sus propias notas.',
    fix: [
      `Elija otro supervisor para {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Si las notas de {name} no necesitan revisión, desmarque ahí mismo la revisión del supervisor.',
    ],
  },
  'supervisor-inactive': {
    label: 'Supervisor inactivo',
    message: 'Las notas de {name} esperan a una persona que ya no está en activo.',
    fix: [
      `Elija otro supervisor para {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Si las notas de {name} no necesitan revisión, desmarque ahí mismo la revisión del supervisor.',
    ],
  },
  'supervisor-supervised': {
    label: 'Supervisor con supervisor',
    message: '{name} revisa las notas de otras personas y también tiene supervisor: eso interrumpe la revisión.',
    fix: [
      `Desmarque la revisión del supervisor de {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Si alguien debe revisar las notas de {name}, elija otro supervisor para las personas cuyas notas revisa {name}.',
    ],
  },
};
