import type { places as en } from '../en/places.ts';

export const places: typeof en = {
  yourCurrentSubscription: 'su suscripción actual',
  other: {
    name: 'Otro sistema',
    staffList: 'su lista del personal',
    staffPermissions: 'los permisos de la persona',
    manageLicenses: 'la página de las licencias',
    manageSubscription: 'la página de su suscripción',
  },
};
