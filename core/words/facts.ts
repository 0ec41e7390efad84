import type { PersonFact } from '../rules/personFacts.ts';
import type { PersonFactWords } from '../rules/tellFacts.ts';
import { facts as en } from './en/facts.ts';
import { facts as es } from './es/facts.ts';
import { spoken } from './spoken.ts';

/** What is said of each fact about a person, as evidence. */
export const factWords = spoken<Readonly<Record<PersonFact, PersonFactWords>>>({ en, es });
