import type { popup as en } from '../en/popup.ts';
import { staffDetails } from './staffDetails.ts';

export const popup: typeof en = {
  views: { practice: 'Consultorio', check: '¿Qué licencia?' },
  practice: 'Consultorio',
  asOf: (time) => `Actualizado: ${time}`,
  options: 'Opciones',
  access: 'Quién puede hacer qué',
  planAhead: 'Planificar',
  report: 'Informe',
  unreadable:
    'Borre este consultorio en “Sus datos” y vuelva a abrir sus páginas del personal. Si puede, exporte antes una copia.',
  tryAgain: 'Intentar de nuevo',
  thisTab: 'Esta pestaña',
  tab: {
    staffList: 'Lista del personal',
    manageLicenses: 'Licencias',
    staffPermissions: 'Permisos de una persona',
    manageSubscription: 'Suscripción',
    addStaff: 'Agregar personal',
    otherList: 'Quién tiene un complemento',
    unclear: 'Página no reconocida',
    removesBadges: 'Esta página quita las etiquetas',
    elsewhere: 'No es una página del personal',
    silent: 'License Lens no está activo aquí',
    barred: 'Su navegador bloquea License Lens aquí',
    other: 'No es una página del consultorio',
    none: 'No es una página del consultorio',
  },
  show: 'Abrir el panel',
  matchColumns: 'Relacionar columnas',
  reload: 'Recargar la página',
  allowAgain: 'Permitir en este sitio',
  unclear:
    'Parece una página del personal, pero License Lens no puede leerla, así que no muestra etiquetas aquí. Relacione las columnas una vez.',
  allow: {
    title: '¿Su consultorio está en este sitio?',
    ask: (host) => `License Lens no está activo en ${host}. ¿Están ahí sus páginas del personal?`,
    system: 'Sistema del consultorio',
    allow: 'Permitir en este sitio',
    refused: 'Su navegador no lo permitió. No cambió nada.',
  },
  first: {
    title: 'Aún no hay páginas revisadas',
    titleOf: (host) => `Aún no hay páginas revisadas en ${host}`,
    open: 'Abra estas páginas de su sistema, en cualquier orden:',
    each: (page) => `${page}, de cada persona`,
    match: 'Relacione las columnas una vez en cada una: License Lens aún no conoce estas páginas.',
    privacy: `License Lens solo lee esto, en las páginas que usted abre: ${staffDetails}. Nunca lee clientes ni envía datos del personal.`,
    go: (system) => `Ir a ${system}`,
    tour: 'Ver un ejemplo',
  },
};
