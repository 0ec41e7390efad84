import type { hints as en } from '../en/hints.ts';

export const hints: typeof en = {
  license: { provider: 'Provider', admin: 'Admin' },
  theLicense: (name) => (name.endsWith(' license') ? `la licencia ${name.slice(0, -8)}` : `“${name}”`),
  switchOn: 'Activar {on}',
  switchOff: 'Desactivar {off}',
  switchBoth: 'Activar {on}, desactivar {off}',
  disabledForOwner: '{name} es titular de la cuenta y tiene todos los permisos: las casillas no se pueden cambiar.',
  disabledWithout: 'Inactiva, porque {name} no tiene {license}. Actívela antes, en {manageLicenses}.',
  disabledWith: 'Inactiva, aunque {name} tiene una licencia para ello. Tal vez haya que marcar antes otra casilla.',
  disabledUnread: 'Inactiva. Es posible que {name} no tenga {license}: véalo en {manageLicenses}.',
};
