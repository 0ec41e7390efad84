import { allWordsOf, soldBy, wordsOf } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import type { Words } from '../words/fill.ts';
import { languageNow } from '../words/language.ts';
import { ownRuleWords } from '../words/ownRules.ts';
import { type Compiled, compile } from './clauses.ts';
import { type Condition, spellOut } from './condition.ts';
import { type PersonFact, personPlaces } from './facts/personFacts.ts';
import { type PersonRuleId, personRules } from './families/index.ts';
import { type BillingPolicy, needsIn, type Term } from './needs.ts';
import type { OwnRule } from './rule.ts';
import { EVERY_PLAN, type Fix, type PersonRule, type RuleWords } from './rule.ts';
import type { Needs } from './tally.ts';
import { ruleWords, sayLabel } from './telling/ruleWords.ts';
import { type Saying, sayingOf } from './telling/saying.ts';
import { steps } from './telling/steps.ts';
import { type Tellings, tellingsIn } from './telling/tellFacts.ts';

/** What is said by a rule that is judged, with places for the words of the practice system: a step knows its page. */
interface Said {
  message: string;
  fix: readonly Fix[];
}

/** A rule that is judged: one of ours with its words, or one of the practice itself. */
export interface JudgedRule extends Omit<PersonRule, 'page' | 'softer' | 'remedy'>, Said {
  label: string;
  softer?: NonNullable<PersonRule['softer']> & Said;
}

export interface LoweredRule {
  rule: JudgedRule;
  says: Saying;
  /** The same, unless this is certain. */
  softly: { says: Saying; unless: Compiled } | undefined;
  when: Compiled;
  /** Rules that name the cause, and when they do not hold. */
  causes: readonly { rule: PersonRule; holdsNot: Compiled }[];
}

/** The rules about people as they are in one practice system, said in its words and in one language. */
export interface SystemRules {
  rules: readonly LoweredRule[];
  needs: Needs;
  /** What is said of facts about people. */
  tellings: Tellings;
  words: Words;
}

/** One of our rules with what it says. */
const withWords = (
  { page, softer, remedy: _, ...rule }: PersonRule<PersonRuleId>,
  { label, message, fix, alone, softer: soft }: RuleWords,
  isAlone: boolean,
  words: Words,
): JudgedRule => ({
  ...rule,
  label: sayLabel(label, words),
  message: (isAlone && alone?.message) || message,
  fix: steps((isAlone && alone?.fix) || fix, page),
  ...(softer && soft && { softer: { ...softer, message: soft.message, fix: steps(soft.fix, page) } }),
});

type Lower = (condition: Condition<PersonFact | Term>) => Compiled;

const lowerIn = (system: PracticeSystem, billing: BillingPolicy): Lower => {
  const terms = needsIn(system, billing);
  return (condition) => compile(spellOut<PersonFact, Term>(condition, terms), personPlaces);
};

const lowerRule = (rule: JudgedRule, lower: Lower, words: Words): LoweredRule => ({
  rule,
  says: sayingOf(rule, words),
  softly: rule.softer && { says: sayingOf(rule.softer, words), unless: lower(rule.softer.unless) },
  when: lower(rule.when),
  causes: personRules
    .filter(({ id }) => rule.unlessFound?.includes(id))
    .map((cause) => ({ rule: cause, holdsNot: lower({ none: [cause.when] }) })),
});

const lowerFor = (system: PracticeSystem, billing: BillingPolicy): SystemRules => {
  const lower = lowerIn(system, billing);
  const isAlone = soldBy(system).length === 1;
  const words = wordsOf(system);
  const said = ruleWords();
  return {
    rules: personRules.map((rule) => lowerRule(withWords(rule, said[rule.id], isAlone, words), lower, words)),
    needs: { provider: lower('needsProvider'), admin: lower('needsAdmin') },
    tellings: tellingsIn(system, words),
    words,
  };
};

const lowered = new WeakMap<PracticeSystem, Map<string, SystemRules>>();

/** Each system's rules are spelled out once in each language, for each way to see billing (C1). */
export function rulesFor(system: PracticeSystem, billing: BillingPolicy = 'none'): SystemRules {
  const ofSystem = lowered.get(system) ?? new Map<string, SystemRules>();
  const key = `${languageNow()} ${billing}`;
  const known = ofSystem.get(key) ?? lowerFor(system, billing);
  lowered.set(system, ofSystem.set(key, known));
  return known;
}

/** The rules that a practice has written itself, spelled out like ours: in its own words, whatever is spoken. */
export function lowerOwn(
  rules: readonly OwnRule[],
  system: PracticeSystem,
  billing: BillingPolicy = 'none',
): LoweredRule[] {
  if (rules.length === 0) return [];
  const lower = lowerIn(system, billing);
  const words = allWordsOf(system);
  const source = ownRuleWords().source;
  return rules.map((rule) => lowerRule({ plans: EVERY_PLAN, source, ...rule }, lower, words));
}
