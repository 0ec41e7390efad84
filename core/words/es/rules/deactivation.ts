import type { deactivation as en } from '../../en/rules/deactivation.ts';
import type { Likewise } from '../../likewise.ts';

export const deactivation: Likewise<typeof en> = {
  'owner-inactive': {
    label: 'Titular de la cuenta inactivo',
    message: '{name} es titular de la cuenta, pero no está en activo: nadie puede hacer lo que solo el titular puede.',
    fix: [
      'Pida al soporte de su sistema que haga titular de la cuenta a otro {organizationAdministrator}.',
      'Si {name} todavía trabaja aquí, vaya a {staffList} y reactive su acceso.',
    ],
  },
  'inactive-holds-license': {
    label: 'Cuenta inactiva, aún con licencia',
    message: '{name} ya no está en activo, pero todavía tiene una {anyLicense} activada.',
    fix: [
      'Vaya a {manageLicenses} y desactive la {anyLicense} de {name}.',
      'Si nadie más la necesita, vaya a {seatQuantities} al renovar y quítela.',
    ],
  },
  'inactive-on-add-on-list': {
    label: 'Cuenta inactiva, aún con complemento',
    message:
      '{name} ya no está en activo, pero sigue en la lista de un complemento. Quizá lo siga pagando hasta que quite su nombre.',
    fix: [
      'Vaya a la lista que se indica abajo y quite a {name}: {telehealthList}, {clientPortalList} o {wileyList}.',
      'Si {name} todavía trabaja aquí, vaya a {staffList} y reactive su acceso.',
    ],
  },
  'owner-leaving': {
    label: 'El titular se va',
    message: '{name} es titular de la cuenta. Transfiera la titularidad antes de desactivar su acceso.',
    fix: [
      'Pida al soporte de su sistema que haga titular de la cuenta a otro {organizationAdministrator}.',
      'Luego vaya a {staffList} y desactive a {name}.',
    ],
  },
  'leaver-runs-practice': {
    label: 'Se va con permisos administrativos',
    message: 'No puede desactivar a {name} mientras tenga permisos de administración.',
    fix: [
      'Vaya a {staffPermissions} y desmarque {administration} y {organizationAdministration} para {name}. {logsOut}',
      'Luego vaya a {staffList} y desactive a {name}.',
      'Después vaya a {manageLicenses} y desactive la {anyLicense} de {name}.',
    ],
  },
};
