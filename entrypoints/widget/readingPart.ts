import { part } from './parts.ts';

export type Reading = typeof import('./reading.ts');

/** What asks for rosters, reads them, and says what is wrong with them. */
export const readingPart = part('.reading', () => import('./reading.ts'), {
  en: () => import('./words/reading.en.ts'),
  es: () => import('./words/reading.es.ts'),
});
