import type { hints as en } from '../en/hints.ts';

export const hints: typeof en = {
  theLicense: (name) => `la ${name}`,
  needs: 'necesita {license}',
  switchOn: 'Activar {on}',
  switchOff: 'Desactivar {off}',
  switchBoth: 'Activar {on}, desactivar {off}',
  heldBack: {
    owner: 'Aún no puede desactivar a {name}: es titular de la cuenta. Primero otra persona debe pasar a ser titular.',
    levels: 'Aún no puede desactivar a {name}. Primero desmarque {levels} en sus permisos.',
    unknown:
      'Aún no puede desactivar a {name}: puede que tenga {administration} o sea titular de la cuenta. Abra sus permisos para revisarlo. Si {name} es usted, pídaselo a un colega.',
  },
  tried: '¿Desactivó a {name}? Estos son los pasos que siguen.',
  disabledForOwner: '{name} es titular de la cuenta y tiene todos los permisos: usted no puede cambiar las casillas.',
  disabledWithout:
    'Las casillas de {level} están en gris porque {name} no tiene {license}. Vaya antes a {manageLicenses} y actívela.',
  disabledWith:
    'Algunas casillas de {level} están en gris aunque {name} tiene la {anyLicense} que piden. Tal vez haya que marcar antes otra casilla.',
  disabledUnread:
    'Algunas casillas de {level} están en gris. Puede que {name} no tenga {license}: vaya a {manageLicenses} y mírelo.',
};
