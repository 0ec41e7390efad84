import type { seats as en } from '../../en/rules/seats.ts';
import type { Likewise } from '../../likewise.ts';

export const seats: Likewise<typeof en> = {
  'license-not-switched-on': {
    label: '{anyLicense} sin asignar',
    message: 'Hay una {anyLicense} pagada sin asignar, y sin ella el trabajo de {people} no está completo.',
    fix: ['Vaya a {manageLicenses} y actívela para {people}.'],
  },
  'seats-short': {
    label: 'Menos compradas que necesarias',
    message: 'Hay menos {anyLicenses} compradas que personas que necesitan una.',
    fix: [
      'Primero desactive las {anyLicenses} que nadie necesita. También aparecen en esta lista.',
      'Luego vaya a {seatQuantities} y compre las que falten.',
    ],
  },
  'seats-overassigned': {
    label: 'Más activadas que compradas',
    message: 'Hay más {anyLicenses} activadas que compradas.',
    fix: [
      'Vaya a {manageLicenses} y desactive las {anyLicenses} que nadie necesita.',
      'Si todas hacen falta, vaya a {seatQuantities} y compre las que falten.',
    ],
  },
  'seats-unused': {
    label: 'Compradas sin asignar',
    message: 'Se pagan {anyLicenses} que nadie tiene ni necesita.',
    fix: ['Al renovar, vaya a {seatQuantities} y quítelas.'],
  },
  'plan-without-licenses': {
    label: 'Plan sin licencias',
    message: 'Este consultorio paga por clientes activos, no por licencia, así que no hay licencias que revisar.',
    fix: ['Vaya a {manageSubscription} para ver el plan. No hace falta ningún cambio.'],
  },
};
