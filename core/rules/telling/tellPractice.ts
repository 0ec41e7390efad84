import type { WordOf } from '../../words/counts.ts';
import { fillIn, lookUp, type Words } from '../../words/fill.ts';
import { type Facts, knownOf } from '../clauses.ts';
import type { PracticeContext } from '../facts/practiceContext.ts';
import { type PracticeFact, practicePlaces } from '../facts/practiceFacts.ts';
import { practiceFactWords } from './practiceFactWords.ts';
import { practiceNamings } from './practiceNamings.ts';
import type { Evidence } from './tellFacts.ts';

type AnyWords = { on?: string | ((named: unknown, word: WordOf) => string) };

/** Lists are sorted: another order alone must not give a finding another fingerprint. */
const unordered = (_: string, value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);

const namings: Partial<Record<PracticeFact, (context: PracticeContext) => unknown>> = practiceNamings;

/** These facts in words. */
export function tellPracticeFacts(facts: Facts, context: PracticeContext, words: Words): Evidence {
  const say = practiceFactWords() as Readonly<Record<PracticeFact, AnyWords>>;
  const word = lookUp(words);
  const told: Evidence = { because: [], facts: [] };
  for (const [name, place] of practicePlaces) {
    const said = say[name].on;
    if (!knownOf(facts, place) || said === undefined) continue;
    const named = namings[name]?.(context);
    told.because.push(typeof said === 'string' ? fillIn(said, words) : said(named, word));
    told.facts.push(named === undefined ? `${name}+` : `${name}+ ${JSON.stringify(named, unordered)}`);
  }
  return told;
}
