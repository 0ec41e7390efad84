import type { places as en } from '../en/places.ts';

export const places: typeof en = {
  yourCurrentSubscription: 'su suscripción actual',
  other: {
    name: 'Otro sistema',
    staffList: 'su lista del personal',
    staffPermissions: 'la página de permisos de la persona',
    manageLicenses: 'su página de licencias',
    manageSubscription: 'su página de suscripción',
    addStaff: 'la página donde agrega personal',
    telehealthList: 'su lista del personal de telesalud',
    clientPortalList: 'su lista del personal del portal de clientes',
    wileyList: 'su lista del personal de los planificadores',
    amaLicenses: 'su lista de licencias AMA CPT',
  },
};
