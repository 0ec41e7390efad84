import type { roles as en } from '../en/roles.ts';

export const roles: typeof en = {
  roles: {
    name: 'Nombre',
    position: 'Puesto',
    email: 'Correo electrónico',
    status: 'Activo o no',
    default: (label) => `Permisos ${label}`,
    level: (label) => `Permiso ${label}`,
  },
  kinds: {
    staffList: 'Una lista del personal',
    manageLicenses: 'Quién tiene qué licencia',
    staffPermissions: 'Los permisos de una persona',
  },
};
