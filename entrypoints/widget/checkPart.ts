import { part } from './parts.ts';

/** What `<license-check>` shows: a page that has none never loads it. */
export const checkPart = part('.check', () => import('./check.ts'), {
  en: () => import('./words/check.en.ts'),
  es: () => import('./words/check.es.ts'),
});
