import { soldBy, wordsOf } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { type Compiled, type Condition, compile, spellOut } from './condition.ts';
import { personRules } from './index.ts';
import { type BillingPolicy, needsIn, type Term } from './needs.ts';
import type { OwnRule } from './ownRule.ts';
import { type PersonFact, personBits } from './personFacts.ts';
import { EVERY_PLAN, type PersonRule } from './rule.ts';
import type { Needs } from './tally.ts';

/** A rule that is judged: one of ours, or one of the practice itself, which brings no examples. */
export type JudgedRule = Omit<PersonRule, 'examples'>;

export interface LoweredRule {
  rule: JudgedRule;
  when: Compiled;
  unless: Compiled | undefined;
  /** Rules that name the cause, and when they do not hold. */
  causes: readonly { rule: JudgedRule; holdsNot: Compiled }[];
}

/** The rules about people as they are in one practice system, said in its words. */
export interface SystemRules {
  rules: readonly LoweredRule[];
  needs: Needs;
  words: Readonly<Record<string, string>>;
}

type Words = SystemRules['words'];
type Said = Pick<JudgedRule, 'message' | 'fix'>;

/** Words of a license that is not sold are left out: rules about it never hold. */
const say = <T extends Said>(said: T, words: Words): T => {
  const inWords = (text: string) => text.replace(/\{(\w+)\}/g, (place, word: string) => words[word] ?? place);
  return {
    ...said,
    message: inWords(said.message),
    fix: said.fix.map(({ text, ...rest }) => ({ ...rest, text: inWords(text) })),
  };
};

const sayRule = (rule: JudgedRule, words: Words, isAlone: boolean): JudgedRule => ({
  ...say(isAlone ? { ...rule, ...rule.alone } : rule, words),
  ...(rule.softer && { softer: say(rule.softer, words) }),
});

type Lower = (condition: Condition<PersonFact | Term>) => Compiled;

const lowerIn = (system: PracticeSystem, billing: BillingPolicy): Lower => {
  const terms = needsIn(system, billing);
  return (condition) => compile(spellOut<PersonFact, Term>(condition, terms), personBits);
};

const lowerRule = (rule: JudgedRule, lower: Lower, words: Words, isAlone: boolean): LoweredRule => ({
  rule: sayRule(rule, words, isAlone),
  when: lower(rule.when),
  unless: rule.softer && lower(rule.softer.unless),
  causes: personRules
    .filter(({ id }) => rule.unlessFound?.includes(id))
    .map((cause) => ({ rule: cause, holdsNot: lower({ none: [cause.when] }) })),
});

const lowerFor = (system: PracticeSystem, billing: BillingPolicy): SystemRules => {
  const lower = lowerIn(system, billing);
  const isAlone = soldBy(system).length === 1;
  const words = wordsOf(system);
  return {
    rules: personRules.map((rule) => lowerRule(rule, lower, words, isAlone)),
    needs: { provider: lower('needsProvider'), admin: lower('needsAdmin') },
    words,
  };
};

const lowered: Record<BillingPolicy, WeakMap<PracticeSystem, SystemRules>> = {
  none: new WeakMap(),
  admin: new WeakMap(),
};

/** Each system's rules are spelled out once for each way to see billing (C1). */
export function rulesFor(system: PracticeSystem, billing: BillingPolicy = 'none'): SystemRules {
  const known = lowered[billing].get(system) ?? lowerFor(system, billing);
  lowered[billing].set(system, known);
  return known;
}

/** What a license is called that a system does not sell: a practice's own rule may name it all the same. */
const GENERIC: Words = {
  provider: 'Provider license',
  aProvider: 'a Provider license',
  admin: 'Admin license',
  anAdmin: 'an Admin license',
};

/** The rules that a practice has written itself, spelled out like ours. */
export function lowerOwn(
  rules: readonly OwnRule[],
  system: PracticeSystem,
  billing: BillingPolicy = 'none',
): LoweredRule[] {
  if (rules.length === 0) return [];
  const lower = lowerIn(system, billing);
  const words = { ...GENERIC, ...wordsOf(system) };
  return rules.map((rule) =>
    lowerRule({ plans: EVERY_PLAN, source: 'A rule of this practice', ...rule }, lower, words, false),
  );
}
