import type { consistency as en } from '../../en/rules/consistency.ts';
import type { Likewise } from '../../likewise.ts';

export const consistency: Likewise<typeof en> = {
  'claims-without-billing': {
    label: 'Los reclamos requieren {billing}',
    message: '{name} tiene permiso para enviar reclamos, pero para eso también hace falta el nivel {billing}.',
    fix: [
      'Vaya a {staffPermissions} y marque {billing} para {name}. {logsOut}',
      'Si {name} no debe enviar reclamos, desmarque ahí mismo ese permiso.',
    ],
  },
  'restriction-overruled': {
    label: 'Restricción sin efecto',
    message:
      '{name} solo debería ver a sus clientes asignados, pero sus permisos de administración abren a todos los clientes.',
    fix: [
      'Si {name} solo debe ver a sus clientes asignados, vaya a {staffPermissions} y desmarque los permisos de administración. {logsOut}',
      'Si {name} ayuda a dirigir el consultorio, desmarque ahí mismo la restricción: no tiene efecto.',
    ],
  },
  'therapist-without-default': {
    label: 'Permisos {default} desactivados',
    message: '{name} tiene permisos {therapist} sin {default}, así que faltan la agenda y el calendario.',
    fix: [
      'Vaya a {staffPermissions} y marque {default} para {name}. {logsOut}',
      'Si es intencional, no hace falta ningún cambio.',
    ],
  },
  'sees-all-clients': {
    label: 'Ve a todos los clientes',
    message: '{name} puede ver los datos generales de todos los clientes, no solo de los suyos.',
    fix: [
      'Vaya a {staffPermissions} y marque la restricción a clientes asignados para {name}. {logsOut}',
      'Si todos los terapeutas pueden ver a todos los clientes, permítalo en las opciones de License Lens > Reglas.',
    ],
  },
  'opens-all-notes': {
    label: 'Puede abrir todas las notas',
    message:
      'Con {aProvider} y permisos de administración, {name} puede abrir y editar las notas de todos los clientes.',
    fix: [
      'Vaya a {staffPermissions} y desmarque los permisos de administración para {name}. {logsOut}',
      'Si es intencional, no hace falta ningún cambio.',
    ],
  },
  'sensitive-without-license': {
    label: 'Permiso sensible',
    message:
      '{name} no tiene {anyLicense}, pero puede borrar citas o clientes, o dar a otras personas acceso a clientes.',
    fix: [
      'Vaya a {staffPermissions} y desmarque el permiso para {name}. {logsOut}',
      'Si es intencional, no hace falta ningún cambio.',
    ],
  },
};
