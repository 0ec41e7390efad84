import { rosterSourceWords } from '../../components/words/rosterSources.ts';
import type { Language } from '../../core/index.ts';
import type { RosterError } from './rosterError.ts';

/** Why there is nothing to check, in words. */
export const problemText = ({ problem, about }: RosterError, language: Language): string =>
  rosterSourceWords(language).problems[problem](about);
