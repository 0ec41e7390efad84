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

/** The rules about people as they are in one practice system, with its words. */
export interface SystemRules {
  rules: readonly LoweredRule[];
  needs: Needs;
  words: Readonly<Record<string, string>>;
}

const lowerFor = (system: PracticeSystem): SystemRules => {
  const terms = needsIn(system);
  const lower = (condition: Condition<PersonFact | Term>): Compiled =>
    compile(spellOut<PersonFact, Term>(condition, terms), personBits);
  const isAlone = soldBy(system).length === 1;
  return {
    rules: personRules.map((rule) => ({
      rule: isAlone ? { ...rule, ...rule.alone } : rule,
      when: lower(rule.when),
      unless: rule.softer && lower(rule.softer.unless),
    })),
    needs: { provider: lower('needsProvider'), admin: lower('needsAdmin') },
    words: wordsOf(system),
  };
};

const lowered = new WeakMap<PracticeSystem, SystemRules>();

/** Each system's rules are spelled out once. */
export function rulesFor(system: PracticeSystem): SystemRules {
  const known = lowered.get(system) ?? lowerFor(system);
  lowered.set(system, known);
  return known;
}
