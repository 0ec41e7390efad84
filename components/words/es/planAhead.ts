import type { planAhead as en } from '../en/planAhead.ts';

export const planAhead: typeof en = {
  title: 'Planificar',
  documentTitle: (host) => `Planificar, ${host}`,
  practice: 'Consultorio',
  loading: 'Cargando…',
  tryAgain: 'Intentar de nuevo',
};
