import type { panel as en } from '../en/panel.ts';

export const panel: typeof en = {
  close: 'Cerrar',
  unclear: {
    staffList: 'Parece la lista del personal, pero License Lens no la entiende, así que no marca a nadie.',
    staffPermissions: 'Parece una página de permisos, pero License Lens no la entiende, así que no marca a nadie.',
    manageLicenses: 'Parece Manage Licenses, pero License Lens no la entiende, así que no marca a nadie.',
    manageSubscription: 'Parece Manage Subscription, pero License Lens no la entiende, así que no marca a nadie.',
  },
  notFound: 'No encontró:',
  unknownPage: 'License Lens no conoce esta página.',
  taught: 'Esta página se lee como usted la mostró.',
  forget: 'Olvidarlo',
  nothingRead: 'Aún no se ha leído nada de este consultorio. Abra la lista del personal.',
};
