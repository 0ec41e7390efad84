import type { refusals as en } from '../en/refusals.ts';

export const refusals: typeof en = {
  notUnderstood: 'Algo salió mal. Recargue la página e inténtelo de nuevo.',
  unknownSystem: (system) => `License Lens no conoce el sistema “${system}”.`,
  none: 'License Lens no respondió. Inténtelo de nuevo o recargue la página.',
  byOrganization: 'Su organización administra esto. Para cambiarlo, pregunte a quien administra su navegador.',
  placesByOrganization: (places) =>
    `Su organización administra ${places}. Para cambiarlo, pregunte a quien administra su navegador.`,
};
