import { facts as en } from '../../words/en/facts.ts';
import { facts as es } from '../../words/es/facts.ts';
import { spoken } from '../../words/spoken.ts';
import type { PersonFact } from '../facts/personFacts.ts';

/** What is said of each fact about a person, as evidence. */
export const factWords = spoken<Readonly<Record<PersonFact, PersonFactWords>>>({ en, es });

/** A text that stands as it is, with `{provider}` and `{admin}`; or one that puts in what a fact names. */
export type Said = string | ((named: readonly string[]) => string);

/** A fact of a person in words, for the evidence of a finding; a fact without words is left out. */
export interface PersonFactWords {
  on?: Said;
  off?: Said;
}
