import type { answers as en } from '../en/answers.ts';

export const answers: typeof en = {
  noTab: 'License Lens no pudo abrirse aquí. Recargue la página e inténtelo de nuevo.',
  otherPage: 'La página cambió antes de que License Lens terminara. Recárguela.',
  notUnderstood: 'Algo salió mal. Recargue la página e inténtelo de nuevo.',
  unknownSender: 'License Lens no puede responder a esta página. Recárguela e inténtelo de nuevo.',
  unknownSystem: (system) => `License Lens no conoce el sistema “${system}”.`,
  none: 'License Lens no respondió. Inténtelo de nuevo o recargue la página.',
  byOrganization: 'Su organización administra esto. Para cambiarlo, pregunte a quien administra su navegador.',
  placesByOrganization: (places) =>
    `Su organización administra ${places}. Para cambiarlo, pregunte a quien administra su navegador.`,
};
