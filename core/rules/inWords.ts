import type { Condition } from './condition.ts';
import { type Term, termsSay } from './needs.ts';
import { type PersonFact, personFacts } from './personFacts.ts';
import { type PracticeFact, practiceFacts } from './practiceFacts.ts';

const SAYS: Record<Term | PersonFact | PracticeFact, string> = {
  ...termsSay,
  ...(Object.fromEntries(Object.entries(personFacts).map(([name, { says }]) => [name, says])) as Record<
    PersonFact,
    string
  >),
  ...(Object.fromEntries(Object.entries(practiceFacts).map(([name, { says }]) => [name, says])) as Record<
    PracticeFact,
    string
  >),
};

/** A condition as a person reads it: facts one after the other, groups in brackets. */
export function inWords(condition: Condition<Term | PersonFact | PracticeFact>): string {
  if (typeof condition === 'string') return SAYS[condition];
  const [kind, parts] =
    'all' in condition
      ? (['all', condition.all] as const)
      : 'any' in condition
        ? (['any', condition.any] as const)
        : (['none', condition.none] as const);
  if (parts.length === 0) return kind === 'any' ? 'never' : 'always';
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return kind === 'none' ? `not: ${inWords(only)}` : inWords(only);
  const list = parts.map((part) => inWords(part)).join('; ');
  return kind === 'all' ? list : `${kind} of (${list})`;
}

/** Every fact and term that a condition about a person can name, with its words. */
export const nameableFacts: readonly { name: PersonFact | Term; says: string }[] = (
  [...Object.keys(personFacts), ...Object.keys(termsSay)] as (PersonFact | Term)[]
).map((name) => ({ name, says: SAYS[name] }));
