import type { capacity as en } from '../../en/rules/capacity.ts';
import type { Likewise } from '../../likewise.ts';

export const capacity: Likewise<typeof en> = {
  'trial-seats-needed': {
    label: 'Licencias después de la prueba',
    message:
      'Cuando termine la prueba, este consultorio necesitará {seatsNeeded}. El titular de la cuenta está incluido.',
    fix: ['Elija un plan y estas cantidades cuando se suscriba, en {manageSubscription}.'],
  },
  'user-limit-reached': {
    label: 'Límite de usuarios alcanzado',
    message: 'La lista del personal tiene todos los terapeutas activos que puede tener: no se puede agregar a nadie.',
    fix: [
      'Desactive a quienes ya no trabajan aquí, en {staffList}.',
      'Si todos hacen falta, compre más, en {seatQuantities}.',
    ],
  },
  'single-organization-administrator': {
    label: 'Solo el titular lo dirige',
    message: 'El titular de la cuenta es la única persona que puede administrar el plan y las licencias.',
    fix: [
      'Dé {organizationAdministrationLabel} a una persona de su confianza, en {staffPermissions}. Necesita una licencia.',
      'Si es lo que usted quiere, no hay nada que hacer.',
    ],
  },
  'many-organization-administrators': {
    label: 'Muchos {organizationAdministrator}s',
    message:
      '{people} pueden administrar el plan y las licencias: son más personas de las que permite su configuración.',
    fix: [
      'Desmarque {organizationAdministrationLabel} de quienes no lo necesiten, en {staffPermissions}. Al guardar se cierra su sesión: pídales antes que guarden su trabajo.',
    ],
  },
};
