import type { findings as en } from '../en/findings.ts';

export const findings: typeof en = {
  blocked: 'No pueden trabajar',
  toOrder: 'Por poner en orden',
  toKnow: 'Conviene saber',
  practice: 'Consultorio',
  why: 'Por qué',
  openPage: 'Abrir la página',
};
