import type { planAhead as en } from '../en/planAhead.ts';

export const planAhead: typeof en = {
  title: 'Planificar',
  documentTitle: (host) => `Planificar, ${host}`,
  parts: { seats: 'Quién recibe primero una licencia', changes: '¿Y si…?' },
  practice: 'Consultorio',
  loading: 'Cargando…',
  tryAgain: 'Intentar de nuevo',
};
