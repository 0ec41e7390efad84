import type { ama as en } from '../../en/rules/ama.ts';
import type { Likewise } from '../../likewise.ts';

export const ama: Likewise<typeof en> = {
  'ama-cpt-off': {
    label: 'Sin licencia AMA CPT',
    message: '{name} no puede figurar en las facturas como quien prestó el servicio sin una licencia AMA CPT.',
    fix: [
      'Vaya a {staffList} y active la licencia AMA CPT en los datos de {name}. Se paga por año.',
      'Si {name} no figura en las facturas, no hace falta ningún cambio.',
    ],
  },
  'ama-cpt-unused': {
    label: 'Licencia AMA CPT sin uso',
    message: '{name} no presta servicios, pero tiene una licencia AMA CPT. Se renueva automáticamente el 1 de enero.',
    fix: [
      'Antes del 1 de enero, vaya a {staffList} y desactive la licencia AMA CPT en los datos de {name}.',
      'Si {name} figura en las facturas, no hace falta ningún cambio.',
    ],
  },
};
