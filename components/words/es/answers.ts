import type { answers as en } from '../en/answers.ts';

export const answers: typeof en = {
  noTab: 'License Lens no pudo abrirse aquí. Recargue la página e inténtelo de nuevo.',
  otherPage: 'La página cambió antes de que License Lens terminara. Recárguela.',
  unknownSender: 'License Lens no puede responder a esta página. Recárguela e inténtelo de nuevo.',
};
