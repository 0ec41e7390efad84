import type { Condition } from '../condition.ts';
import { type PersonFact, personFacts } from '../facts/personFacts.ts';
import { TERMS, type Term } from '../needs.ts';
import { conditionWords, type Nameable } from './conditionWords.ts';

/** A condition as a person reads it: facts one after the other, groups in brackets. */
export function inWords(condition: Condition<Nameable>): string {
  const words = conditionWords();
  if (typeof condition === 'string') return words.says[condition];
  const [kind, parts] =
    'all' in condition
      ? (['all', condition.all] as const)
      : 'any' in condition
        ? (['any', condition.any] as const)
        : (['none', condition.none] as const);
  if (parts.length === 0) return kind === 'any' ? words.never : words.always;
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return kind === 'none' ? words.not(inWords(only)) : inWords(only);
  const list = parts.map((part) => inWords(part)).join('; ');
  return kind === 'all' ? list : words[kind](list);
}

/** Every fact and term that a condition about a person can name, with its words in the language that is spoken. */
export const nameableFacts: readonly { readonly name: PersonFact | Term; readonly says: string }[] = (
  [...Object.keys(personFacts), ...TERMS] as (PersonFact | Term)[]
).map((name) => ({
  name,
  get says() {
    return conditionWords().says[name];
  },
}));
