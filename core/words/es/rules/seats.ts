import type { seats as en } from '../../en/rules/seats.ts';
import type { Likewise } from '../../likewise.ts';

export const seats: Likewise<typeof en> = {
  'license-not-switched-on': {
    label: 'Licencia sin activar',
    message: 'Hay una licencia pagada que nadie tiene activada, y el trabajo de {people} no es posible sin una.',
    fix: ['Actívela para {people}, en {manageLicenses}.'],
  },
  'seats-short': {
    label: 'Faltan licencias',
    message: 'Hay menos licencias compradas que personas que necesitan una.',
    fix: [
      'Primero devuelva las licencias que no le sirven a nadie: también aparecen en esta lista.',
      'Luego compre las que aún falten, en {seatQuantities}.',
    ],
  },
  'seats-overassigned': {
    label: 'Más activadas que compradas',
    message: 'Hay más licencias activadas que compradas.',
    fix: [
      'Desactive las licencias que no le sirven a nadie, en {manageLicenses}.',
      'Si todas hacen falta, compre las que falten, en {seatQuantities}.',
    ],
  },
  'seats-unused': {
    label: 'Sobran licencias',
    message: 'Se pagan licencias que nadie tiene y nadie necesita.',
    fix: ['Baje el número al renovar, en {seatQuantities}.'],
  },
  'plan-without-licenses': {
    label: 'Plan sin licencias',
    message: 'Este consultorio paga por clientes activos. No hay licencias por persona, así que no se revisa ninguna.',
    fix: ['No hay nada que hacer. El plan se ve en {manageSubscription}.'],
  },
};
