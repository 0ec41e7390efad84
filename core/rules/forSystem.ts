import { soldBy, wordsOf } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { type Compiled, type Condition, compile, spellOut } from './condition.ts';
import { personRules } from './index.ts';
import { needsIn, type Term } from './needs.ts';
import { type PersonFact, personBits } from './personFacts.ts';
import type { PersonRule } from './rule.ts';
import type { Needs } from './tally.ts';

interface LoweredRule {
  rule: PersonRule;
  when: Compiled;
  unless: Compiled | undefined;
}

/** The rules about people as they are in one practice system, said in its words. */
export interface SystemRules {
  rules: readonly LoweredRule[];
  needs: Needs;
  words: Readonly<Record<string, string>>;
}

type Words = SystemRules['words'];
type Said = Pick<PersonRule, 'message' | 'fix'>;

/** Words of a license that is not sold are left out: rules about it never hold. */
const say = <T extends Said>(said: T, words: Words): T => {
  const inWords = (text: string) => text.replace(/\{(\w+)\}/g, (place, word: string) => words[word] ?? place);
  return {
    ...said,
    message: inWords(said.message),
    fix: said.fix.map(({ text, ...rest }) => ({ ...rest, text: inWords(text) })),
  };
};

const sayRule = (rule: PersonRule, words: Words, isAlone: boolean): PersonRule => ({
  ...say(isAlone ? { ...rule, ...rule.alone } : rule, words),
  ...(rule.softer && { softer: say(rule.softer, words) }),
});

const lowerFor = (system: PracticeSystem): SystemRules => {
  const terms = needsIn(system);
  const lower = (condition: Condition<PersonFact | Term>): Compiled =>
    compile(spellOut<PersonFact, Term>(condition, terms), personBits);
  const isAlone = soldBy(system).length === 1;
  const words = wordsOf(system);
  return {
    rules: personRules.map((rule) => ({
      rule: sayRule(rule, words, isAlone),
      when: lower(rule.when),
      unless: rule.softer && lower(rule.softer.unless),
    })),
    needs: { provider: lower('needsProvider'), admin: lower('needsAdmin') },
    words,
  };
};

const lowered = new WeakMap<PracticeSystem, SystemRules>();

/** Each system's rules are spelled out once. */
export function rulesFor(system: PracticeSystem): SystemRules {
  const known = lowered.get(system) ?? lowerFor(system);
  lowered.set(system, known);
  return known;
}
