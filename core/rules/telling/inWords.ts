import { allWordsOf } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { fillIn, lookUp, type Words } from '../../words/fill.ts';
import type { Condition } from '../condition.ts';
import { type PersonFact, personFacts } from '../facts/personFacts.ts';
import { TERMS, type Term } from '../needs.ts';
import { conditionWords, type Nameable } from './conditionWords.ts';

const say = (fact: Nameable, words: Words): string => {
  const said = conditionWords().says[fact];
  return typeof said === 'string' ? fillIn(said, words) : said(lookUp(words));
};

/**
 * A condition as a person reads it: facts one after the other, groups in brackets.
 * @param words of a practice system, also for what it does not sell (`allWordsOf`)
 */
export function inWords(condition: Condition<Nameable>, words: Words): string {
  if (typeof condition === 'string') return say(condition, words);
  const { never, always, not, ...groups } = conditionWords();
  const [kind, parts] =
    'all' in condition
      ? (['all', condition.all] as const)
      : 'any' in condition
        ? (['any', condition.any] as const)
        : (['none', condition.none] as const);
  if (parts.length === 0) return kind === 'any' ? never : always;
  const [only, ...others] = parts.map((part) => inWords(part, words));
  if (only !== undefined && others.length === 0) return kind === 'none' ? not(only) : only;
  const list = [only, ...others].join('; ');
  return kind === 'all' ? list : groups[kind](list);
}

/** Every fact and term that a condition about a person can name, in the words of a practice system. */
export const nameableFacts = (system: JudgedSystem): { name: PersonFact | Term; says: string }[] => {
  const words = allWordsOf(system);
  return ([...Object.keys(personFacts), ...TERMS] as (PersonFact | Term)[]).map((name) => ({
    name,
    says: say(name, words),
  }));
};
