import { part } from './parts.ts';

export type Details = typeof import('./details.ts');

/** What tells why each finding holds and what to do about it, and hands findings out. */
export const detailsPart = part('.details', () => import('./details.ts'), {
  en: () => import('./words/details.en.ts'),
  es: () => import('./words/details.es.ts'),
});
