import type { position as en } from '../../en/rules/position.ts';
import type { Likewise } from '../../likewise.ts';

export const position: Likewise<typeof en> = {
  'permissions-below-position': {
    label: 'Menos permisos que su puesto',
    message: 'Los permisos de {name} permiten menos de lo que sugiere su puesto.',
    fix: [
      'Vaya a {staffPermissions} y marque lo que le falta a {name}. {logsOut}',
      'Si los permisos son correctos, no hace falta ningún cambio. En las opciones de License Lens > Reglas puede cambiar qué significa un puesto.',
    ],
  },
  'permissions-above-position': {
    label: 'Más permisos que su puesto',
    message: 'Los permisos de {name} permiten más de lo que sugiere su puesto.',
    fix: [
      'Si {name} no debe hacerlo, vaya a {staffPermissions} y desmarque los permisos. {logsOut}',
      'Si los permisos son correctos, no hace falta ningún cambio. En las opciones de License Lens > Reglas puede cambiar qué significa un puesto.',
    ],
  },
};
