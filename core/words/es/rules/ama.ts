import type { ama as en } from '../../en/rules/ama.ts';
import type { Likewise } from '../../likewise.ts';

export const ama: Likewise<typeof en> = {
  'ama-cpt-off': {
    label: 'Sin licencia AMA CPT',
    message:
      '{name} no puede figurar en las facturas como quien prestó el servicio: para eso hace falta una licencia AMA CPT.',
    fix: [
      'Active la licencia AMA CPT en los datos de {name}, en {staffList}. Se paga por año.',
      'Si {name} no figura en las facturas, no hay nada que hacer.',
    ],
  },
  'ama-cpt-unused': {
    label: 'Licencia AMA CPT sin uso',
    message: '{name} no presta servicios, pero tiene una licencia AMA CPT. Se renueva sola el 1 de enero.',
    fix: [
      'Desactive la licencia AMA CPT en los datos de {name}, en {staffList}, antes del 1 de enero.',
      'Si {name} figura en las facturas, no hay nada que hacer.',
    ],
  },
};
