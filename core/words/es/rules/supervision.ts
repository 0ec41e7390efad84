import type { supervision as en } from '../../en/rules/supervision.ts';
import type { Likewise } from '../../likewise.ts';

export const supervision: Likewise<typeof en> = {
  'supervisor-missing': {
    label: 'Sin supervisor elegido',
    message: 'Las notas de {name} necesitan la revisión de un supervisor, pero no hay ninguno elegido.',
    fix: [
      'Vaya a {staffPermissions} y elija un supervisor para {name}. {logsOut}',
      'Si las notas de {name} no necesitan revisión, desmarque ahí mismo la revisión del supervisor.',
    ],
  },
  'own-supervisor': {
    label: 'Supervisa sus propias notas',
    message: '{name} figura como supervisor de sus propias notas.',
    fix: [
      'Vaya a {staffPermissions} y elija otro supervisor para {name}. {logsOut}',
      'Si las notas de {name} no necesitan revisión, desmarque ahí mismo la revisión del supervisor.',
    ],
  },
  'supervisor-inactive': {
    label: 'Supervisor inactivo',
    message: 'Las notas de {name} esperan a un supervisor que ya no está en activo.',
    fix: [
      'Vaya a {staffPermissions} y elija otro supervisor para {name}. {logsOut}',
      'Si las notas de {name} no necesitan revisión, desmarque ahí mismo la revisión del supervisor.',
    ],
  },
  'supervisor-supervised': {
    label: 'Supervisor con supervisor',
    message: '{name} revisa las notas de otras personas y también tiene supervisor. Eso causa errores en la revisión.',
    fix: [
      'Vaya a {staffPermissions} y desmarque la revisión del supervisor para {name}. {logsOut}',
      'Si las notas de {name} necesitan revisión, elija otro supervisor para las personas cuyas notas revisa {name}.',
    ],
  },
};
