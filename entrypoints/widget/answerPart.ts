import { part } from './parts.ts';

/** What comes after the first question of `<license-check>`: loaded once that stands, or before it where it is answered already. */
export const answerPart = part('.licenseAnswers', () => import('../../components/licenseAnswers.ts'), {
  en: () => import('./words/licenseAnswers.en.ts'),
  es: () => import('./words/licenseAnswers.es.ts'),
});
