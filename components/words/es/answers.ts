import type { answers as en } from '../en/answers.ts';

export const answers: typeof en = {
  noTab: 'Los scripts de una página pertenecen a una página en una pestaña.',
  otherPage: 'La lectura es de otra página.',
  notUnderstood: 'License Lens no entiende este mensaje.',
  unknownSender: 'License Lens no sabe quién pregunta.',
  unknownSystem: (system) => `License Lens no conoce el sistema “${system}”.`,
  none: 'License Lens no respondió.',
  byOrganization: 'Lo definió su organización: pregunte a quien administra este navegador.',
  placesByOrganization: (places) => `Su organización definió ${places}: pregunte a quien administra este navegador.`,
};
