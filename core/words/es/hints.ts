import type { hints as en } from '../en/hints.ts';

export const hints: typeof en = {
  theLicense: (name) => `la ${name}`,
  needs: 'necesita {license}',
  switchOn: 'Activar {on}',
  switchOff: 'Desactivar {off}',
  switchBoth: 'Activar {on}, desactivar {off}',
  disabledForOwner: '{name} es titular de la cuenta y tiene todos los permisos: las casillas no se pueden cambiar.',
  disabledWithout:
    'Las casillas de {level} están inactivas, porque {name} no tiene {license}. Actívela antes, en {manageLicenses}.',
  disabledWith:
    'Hay casillas de {level} inactivas, aunque {name} tiene una licencia para ellas. Tal vez haya que marcar antes otra casilla.',
  disabledUnread:
    'Hay casillas de {level} inactivas: es posible que {name} no tenga {license}. Véalo en {manageLicenses}.',
};
