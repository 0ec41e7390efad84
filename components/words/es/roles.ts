import type { roles as en } from '../en/roles.ts';

export const roles: typeof en = {
  roles: {
    name: 'Nombre',
    position: 'Puesto',
    email: 'Correo electrónico',
    status: 'Estado',
    default: (label) => `Permisos ${label}`,
    level: (label) => `Permiso ${label}`,
  },
  kinds: {
    staffList: 'Lista del personal',
    manageLicenses: 'Licencias por persona',
    staffPermissions: 'Los permisos de una persona',
  },
};
