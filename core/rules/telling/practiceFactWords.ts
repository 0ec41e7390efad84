import type { WordOf } from '../../words/counts.ts';
import { practiceFacts as en } from '../../words/en/practiceFacts.ts';
import { practiceFacts as es } from '../../words/es/practiceFacts.ts';
import { spoken } from '../../words/spoken.ts';
import type { PracticeFact } from '../facts/practiceFacts.ts';
import type { Named } from './practiceNamings.ts';

/** What is said of each fact about a practice, as evidence. */
export const practiceFactWords = spoken<PracticeFactWords>({ en, es });

/** A fact of a practice in words, for the evidence of a finding; a fact without words is left out. */
export type PracticeFactWords = {
  readonly [Fact in PracticeFact]: {
    readonly on?: [Named<Fact>] extends [never] ? string : (named: Named<Fact>, word: WordOf) => string;
  };
};
