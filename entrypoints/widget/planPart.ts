import { detailsPart } from './detailsPart.ts';
import { part } from './parts.ts';

/** What makes a plan of a roster, once somebody asks for one. */
export const planPart = part(
  '.plan',
  () => import('./plan.ts'),
  {
    en: () => import('./words/plan.en.ts'),
    es: () => import('./words/plan.es.ts'),
  },
  detailsPart,
);
