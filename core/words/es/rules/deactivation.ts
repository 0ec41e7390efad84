import type { deactivation as en } from '../../en/rules/deactivation.ts';
import type { Likewise } from '../../likewise.ts';
import { LOGS_OUT } from './logsOut.ts';

export const deactivation: Likewise<typeof en> = {
  'owner-inactive': {
    label: 'Titular de la cuenta inactivo',
    message:
      '{name} es titular de la cuenta y ya no está en activo: nadie más puede hacer lo que solo el titular puede.',
    fix: [
      'Pida al soporte de su sistema que haga titular de la cuenta a otro {organizationAdministrator}.',
      'Si {name} todavía trabaja aquí, reactive su acceso, en {staffList}.',
    ],
  },
  'inactive-holds-license': {
    label: 'Cuenta inactiva, aún con licencia',
    message: '{name} ya no está en activo, pero todavía tiene una licencia activada.',
    fix: [
      'Desactive la licencia de {name}, en {manageLicenses}.',
      'Si nadie más necesita esa licencia, baje el número de licencias al renovar, en {manageSubscription}.',
    ],
  },
  'owner-leaving': {
    label: 'El titular se va',
    message: '{name} es titular de la cuenta: hace falta otro titular antes de desactivar su acceso.',
    fix: [
      'Haga titular de la cuenta a otro {organizationAdministrator}, con ayuda del soporte de su sistema.',
      'Luego desactive a {name}, en {staffList}.',
    ],
  },
  'leaver-runs-practice': {
    label: 'Se va con permisos administrativos',
    message: 'No se puede desactivar a {name} mientras tenga permisos de administración.',
    fix: [
      `Primero desmarque {administrationLabel} y {organizationAdministrationLabel} de {name}, en {staffPermissions}. ${LOGS_OUT}`,
      'Luego desactive a {name}, en {staffList}.',
      'Después desactive la licencia de {name}, en {manageLicenses}.',
    ],
  },
};
