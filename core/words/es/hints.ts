import type { hints as en } from '../en/hints.ts';

export const hints: typeof en = {
  theLicense: (name) => `la ${name}`,
  needs: 'necesita {license}',
  switchOn: 'Activar {on}',
  switchOff: 'Desactivar {off}',
  switchBoth: 'Activar {on}, desactivar {off}',
  disabledForOwner: '{name} es titular de la cuenta y tiene todos los permisos: usted no puede cambiar las casillas.',
  disabledWithout:
    'Las casillas de {level} están en gris porque {name} no tiene {license}. Vaya antes a {manageLicenses} y actívela.',
  disabledWith:
    'Algunas casillas de {level} están en gris aunque {name} tiene la {anyLicense} que piden. Tal vez haya que marcar antes otra casilla.',
  disabledUnread:
    'Algunas casillas de {level} están en gris. Puede que {name} no tenga {license}: vaya a {manageLicenses} y mírelo.',
};
