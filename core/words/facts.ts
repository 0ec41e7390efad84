import type { Term } from '../rules/needs.ts';
import type { PersonFact } from '../rules/personFacts.ts';
import type { PersonFactWords } from '../rules/tellFacts.ts';
import { facts as en, terms as enTerms } from './en/facts.ts';
import { facts as es, terms as esTerms } from './es/facts.ts';
import { spoken } from './spoken.ts';

/** What is said of each fact about a person. */
export const factWords = spoken<Readonly<Record<PersonFact, PersonFactWords>>>({ en, es });

/** The terms in words that follow a person's name. */
export const termWords = spoken<Readonly<Record<Term, string>>>({ en: enTerms, es: esTerms });
