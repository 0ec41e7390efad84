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
  missing: {
    heading: (label) => `un título “${label}”`,
    column: (label) => (label ? `una columna “${label}”` : 'una columna con los nombres'),
    control: (label) => `un botón “${label}”`,
    tab: (label) => `una pestaña “${label}”`,
    path: (label) => `la dirección ${label}`,
    levels: () => 'las columnas de casillas de permisos',
    quantities: () => 'cuántas licencias están compradas',
    boxes: () => 'las casillas de permisos',
    rest: () => 'el resto de la página, que todavía se está cargando',
    staff: () => 'ninguna persona en la tabla',
    levelOfBoxes: () => 'el nivel de algunas casillas',
    person: () => 'el nombre de la persona de la que trata la página',
  },
  unknownPage: 'License Lens no conoce esta página.',
  taught: 'Esta página se lee como usted la mostró.',
  forget: 'Olvidarlo',
  nothingRead: 'Aún no se ha leído nada de este consultorio. Abra la lista del personal.',
};
