import type { roles as en } from '../en/roles.ts';

export const roles: typeof en = {
  roles: {
    name: 'Nombre',
    position: 'Puesto',
    email: 'Correo electrónico',
    status: 'Activo o no',
    provider: 'Licencia Provider',
    admin: 'Licencia Admin',
    default: 'Permisos Default',
    billing: 'Permiso Billing',
    therapist: 'Permiso Therapist',
    administration: 'Permiso Administration',
    organizationAdministration: 'Permiso Organization Administration',
  },
  kinds: {
    staffList: 'Una lista del personal',
    manageLicenses: 'Quién tiene qué licencia',
    staffPermissions: 'Los permisos de una persona',
  },
};
