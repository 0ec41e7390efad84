import type { duplicates as en } from '../../en/rules/duplicates.ts';
import type { Likewise } from '../../likewise.ts';

export const duplicates: Likewise<typeof en> = {
  'possible-duplicate': {
    label: 'Posible duplicado',
    message:
      'Algunas personas activas comparten un nombre o un correo electrónico: puede que alguien esté dos veces en la lista.',
    fix: [
      'Revise ambos registros. Si son la misma persona, pase sus clientes a uno de los dos y luego desactive el otro, en {staffList}.',
      'Si son dos personas, no hay nada que hacer.',
    ],
  },
};
