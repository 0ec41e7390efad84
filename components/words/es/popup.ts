import type { popup as en } from '../en/popup.ts';

export const popup: typeof en = {
  views: { practice: 'Consultorio', check: '¿Qué licencia?' },
  practice: 'Consultorio',
  asOf: (time) => `Al ${time}`,
  options: 'Opciones',
  report: 'Informe',
  unreadable: 'Bórrelo en “Sus datos” y vuelva a abrir las páginas del personal.',
  tryAgain: 'Intentar de nuevo',
  thisTab: 'Esta pestaña',
  tab: {
    staffList: 'La lista del personal',
    manageLicenses: 'Las licencias',
    staffPermissions: 'Los permisos de alguien',
    manageSubscription: 'La suscripción',
    unclear: 'Aún no se entiende',
    removesBadges: 'Esta página quita nuestras etiquetas',
    elsewhere: 'No es una página del personal',
    silent: 'License Lens aún no está en esta página',
    barred: 'Su navegador no deja trabajar aquí a License Lens',
    other: 'No es una página del consultorio',
    none: 'No es una página del consultorio',
  },
  show: 'Mostrar en esta página',
  showUnclear: 'Mostrar qué es qué',
  reload: 'Volver a cargarla',
  allowAgain: 'Permitirlo aquí',
  unclear:
    'Parece una página del personal, pero License Lens no la entiende. No se juzga a nadie por ella. Muestre una vez qué columna es cuál.',
  allow: {
    title: '¿Su consultorio está en este sitio?',
    ask: (host) => `License Lens no trabaja en ${host}. ¿Están ahí las páginas del personal de su consultorio?`,
    system: 'Sistema del consultorio',
    allow: 'Permitirlo en este sitio',
    refused: 'Su navegador no lo permitió. No se cambió nada.',
  },
  first: {
    title: 'Todavía no se ha leído nada',
    titleOf: (host) => `Todavía no se ha leído nada de ${host}`,
    open: 'Abra estas páginas de su consultorio, en cualquier orden:',
    each: (page) => `${page}, de cada persona`,
    privacy:
      'License Lens lee lo que usted mira: nombres del personal, sus licencias y permisos. Nunca lee datos de clientes, y lo que lee no lo envía a ninguna parte.',
    go: (system) => `Ir a ${system}`,
    tour: 'Ver cómo se ve',
  },
};
