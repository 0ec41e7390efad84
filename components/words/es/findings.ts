import type { findings as en } from '../en/findings.ts';

export const findings: typeof en = {
  blocked: 'Acceso bloqueado',
  toOrder: 'Requiere atención',
  toKnow: 'Conviene saber',
  practice: 'Consultorio',
  why: 'Por qué',
  open: (path) => `Abrir ${path}`,
};
