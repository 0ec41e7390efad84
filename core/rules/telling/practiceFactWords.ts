import type { WordOf } from '../../words/counts.ts';
import { practiceFacts as en } from '../../words/en/practiceFacts.ts';
import { practiceFacts as es } from '../../words/es/practiceFacts.ts';
import { spoken } from '../../words/spoken.ts';
import type { PracticeContext } from '../facts/practiceContext.ts';
import type { PracticeFact, practiceFacts } from '../facts/practiceFacts.ts';

/** What is said of each fact about a practice, as evidence. */
export const practiceFactWords = spoken<PracticeFactWords>({ en, es });

/** What the words of a fact name. */
export type Named<Fact extends PracticeFact> = (typeof practiceFacts)[Fact] extends {
  on: (context: PracticeContext) => infer Names;
}
  ? Names
  : never;

/** A fact of a practice in words, for the evidence of a finding; a fact without words is left out. */
export type PracticeFactWords = {
  readonly [Fact in PracticeFact]: {
    readonly on?: [Named<Fact>] extends [never] ? string : (named: Named<Fact>, word: WordOf) => string;
  };
};
