import { rosterWords } from '../../components/words/roster.ts';
import type { Language } from '../../core/index.ts';

/** Loads what makes a plan of a roster, from beside the script of the elements. @throws in words of the language */
export const loadPlan = (language: Language): Promise<typeof import('./plan.ts')> =>
  import('./plan.ts').catch(() => {
    throw new Error(rosterWords(language).noPlan);
  });
