import type { duplicates as en } from '../../en/rules/duplicates.ts';
import type { Likewise } from '../../likewise.ts';

export const duplicates: Likewise<typeof en> = {
  'possible-duplicate': {
    label: 'Posible duplicado',
    message:
      'Algunas personas activas comparten un nombre o un correo electrónico. Puede que alguien esté dos veces en la lista.',
    fix: [
      'Compare ambos registros. Si son la misma persona, pase sus clientes a uno de ellos; luego vaya a {staffList} y desactive el otro.',
      'Si son dos personas, no hace falta ningún cambio.',
    ],
  },
};
