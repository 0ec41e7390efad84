import type { consistency as en } from '../../en/rules/consistency.ts';
import type { Likewise } from '../../likewise.ts';
import { LOGS_OUT } from './logsOut.ts';

export const consistency: Likewise<typeof en> = {
  'claims-without-billing': {
    label: 'Los reclamos requieren {billingLabel}',
    message: '{name} tiene permiso para enviar reclamos, pero sin el nivel {billingLabel} no puede.',
    fix: [
      `Marque {billingLabel} para {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Si {name} no debe enviar reclamos, desmarque ahí mismo ese permiso.',
    ],
  },
  'restriction-overruled': {
    label: 'Restricción sin efecto',
    message:
      '{name} solo debe ver a sus clientes asignados, pero tiene permisos de administración, que alcanzan a todos.',
    fix: [
      `Si {name} solo debe ver a sus clientes asignados, desmarque los permisos de administración, en {staffPermissions}. ${LOGS_OUT}`,
      'Si {name} ayuda a dirigir el consultorio, desmarque ahí mismo la restricción: no tiene efecto.',
    ],
  },
  'therapist-without-default': {
    label: 'Permisos {defaultLabel} desactivados',
    message: '{name} tiene permisos {therapist} sin {defaultLabel}: faltan la agenda y el calendario.',
    fix: [
      `Marque {defaultLabel} para {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Si es lo que usted quiere, no hay nada que hacer.',
    ],
  },
  'sees-all-clients': {
    label: 'Ve a todos los clientes',
    message: '{name} ve los datos generales de todos los clientes, no solo de los suyos.',
    fix: [
      `Marque la restricción a clientes asignados para {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Si todos los terapeutas pueden ver a todos los clientes, indíquelo en la configuración.',
    ],
  },
  'opens-all-notes': {
    label: 'Puede abrir todas las notas',
    message:
      'Con {aProvider} y permisos de administración, {name} puede abrir y editar las notas de todos los clientes.',
    fix: [
      `Si {name} no debe poder hacerlo, desmarque los permisos de administración, en {staffPermissions}. ${LOGS_OUT}`,
      'Si {name} debe poder hacerlo, no cambie nada.',
    ],
  },
  'sensitive-without-license': {
    label: 'Permiso sensible',
    message:
      '{name} no tiene licencia, pero puede borrar datos difíciles de recuperar o dar a otras personas acceso a clientes.',
    fix: [
      `Si {name} no debe poder hacerlo, desmarque el permiso, en {staffPermissions}. ${LOGS_OUT}`,
      'Si {name} debe poder hacerlo, no cambie nada.',
    ],
  },
};
