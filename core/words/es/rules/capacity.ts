import type { capacity as en } from '../../en/rules/capacity.ts';
import type { Likewise } from '../../likewise.ts';

export const capacity: Likewise<typeof en> = {
  'trial-seats-needed': {
    label: 'Licencias después de la prueba',
    message: 'Cuando termine la prueba, este consultorio necesitará {seatsNeeded}, incluido el titular de la cuenta.',
    fix: ['Cuando se suscriba, vaya a {manageSubscription} y elija un plan con estas cantidades.'],
  },
  'user-limit-reached': {
    label: 'Límite de usuarios alcanzado',
    message: 'Alcanzó su límite de terapeutas activos, así que no puede agregar a nadie.',
    fix: [
      'Vaya a {staffList} y desactive a quienes ya no trabajan aquí.',
      'Si todos hacen falta, vaya a {seatQuantities} y compre más.',
    ],
  },
  'single-organization-administrator': {
    label: 'Solo una persona lo administra',
    message: 'Solo el titular de la cuenta puede administrar el plan y las {anyLicenses}.',
    fix: [
      'Vaya a {staffPermissions} y dé {organizationAdministration} a una persona de su confianza. Requiere una {anyLicense}.',
      'Si es intencional, no hace falta ningún cambio.',
    ],
  },
  'many-organization-administrators': {
    label: 'Muchos {organizationAdministrator}s',
    message:
      '{people} pueden administrar el plan y las {anyLicenses}. Son más personas de las que permiten las opciones de License Lens.',
    fix: [
      'Vaya a {staffPermissions} y desmarque {organizationAdministration} para quienes no lo necesiten. Al guardar se cierra su sesión. Pídales antes que guarden su trabajo.',
    ],
  },
};
