import { part } from './parts.ts';

/** What the elements say before anything else is asked for. */
export const elementWords = part('', async () => true, {
  en: () => import('./words/en.ts'),
  es: () => import('./words/es.ts'),
});
