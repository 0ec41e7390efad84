import type { panel as en } from '../en/panel.ts';

export const panel: typeof en = {
  close: 'Cerrar',
  toOtherSide: 'Pasar al otro lado',
  fold: 'Minimizar',
  unfold: (people: number) => {
    if (people === 0) return 'Abrir License Lens';
    return `Abrir License Lens (${people === 1 ? '1 persona requiere' : `${people} personas requieren`} atención)`;
  },
  width: 'Ancho del panel',
  loading: 'Cargando…',
  reload: 'Recargar esta página',
  tryAgain: 'Intentar de nuevo',
  updated: 'License Lens se actualizó. Recargue esta página para continuar.',
  removed: 'Esta página quita las etiquetas, así que no muestra ninguna. Use este panel.',
  unclear: (page) => `Parece ${page}, pero License Lens no puede leerla, así que no muestra etiquetas aquí.`,
  looksLike: { staffList: 'la lista del personal', staffPermissions: 'una página de permisos' },
  couldNotRead: 'License Lens no pudo leer esta página. Recárguela e inténtelo de nuevo.',
  notFound: 'No se encontró en esta página:',
  missing: {
    heading: (label) => `un título “${label}”`,
    column: (label) => (label ? `una columna “${label}”` : 'una columna con los nombres'),
    control: (label) => `un botón “${label}”`,
    tab: (label) => `una pestaña “${label}”`,
    path: (label) => `la dirección ${label}`,
    levels: () => 'las columnas de casillas de permisos',
    quantities: () => 'cuántas licencias compró',
    boxes: () => 'las casillas de permisos',
    rest: () => 'el resto de la página, que todavía se está cargando',
    staff: () => 'personas en la tabla',
    levelOfBoxes: () => 'el nivel de algunas casillas',
    person: () => 'el nombre de la persona de la que trata la página',
  },
  unknownPage: 'License Lens no reconoce esta página.',
  taught: 'Usted relacionó esta página.',
  removeMatch: 'Quitar la relación',
  nothingRead: 'Aún no hay páginas revisadas. Abra la lista del personal para empezar.',
  history: 'Historial del consultorio',
  personHistory: 'Historial',
  access: 'Quién puede hacer qué',
  report: 'Informe e impresión',
  options: 'Opciones de License Lens',
};
