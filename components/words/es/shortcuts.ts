import type { shortcuts as en } from '../en/shortcuts.ts';

export const shortcuts: typeof en = {
  title: 'Atajos de teclado',
  names: {
    sidePanel: 'Abrir el panel lateral',
    panel: 'Abrir el panel en la página',
    nextPerson: 'Ir a la siguiente persona que requiere atención',
    licenseCheck: '¿Qué licencia necesita esta persona?',
  },
  none: 'Sin atajo',
  change: 'Cambiar los atajos',
  where:
    'Su navegador los guarda con las extensiones: chrome://extensions/shortcuts, o Complementos y temas en Firefox.',
};
