import { allWordsOf, soldBy, wordsOf } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import type { Words } from '../../words/fill.ts';
import { languageNow } from '../../words/language.ts';
import { type PersonRuleId, personRules } from '../families/index.ts';
import type { Fix, OwnRule, PersonRule, RuleWords } from '../rule.ts';
import { ruleWords } from './ruleWords.ts';
import { type Saying, sayingOf } from './saying.ts';
import { sayLabel } from './sayLabel.ts';
import { steps } from './steps.ts';
import { type Tellings, tellingsIn } from './tellFacts.ts';

/** What is said where a rule holds, with places for the words of the practice system: a step knows its page. */
interface Said {
  message: string;
  fix: readonly Fix[];
}

/** What a rule says in one practice system, ready to be filled in with whom it is about. */
interface Spoken {
  label: string;
  says: Saying;
  /** The same, unless it is certain what the rule asks for. */
  softly?: Saying;
}

/** What one of our rules says. */
type SaidRule = Spoken & Said;

/** What is said of people in one practice system, in one language. */
export interface SaidRules {
  rules: Readonly<Record<PersonRuleId, SaidRule>>;
  /** Of facts about people. */
  tellings: Tellings;
  words: Words;
}

const sayRule = (
  { page }: PersonRule,
  { label, message, fix, alone, softer }: RuleWords,
  isAlone: boolean,
  words: Words,
): SaidRule => {
  const said: Said = {
    message: (isAlone && alone?.message) || message,
    fix: steps((isAlone && alone?.fix) || fix, page),
  };
  return {
    ...said,
    label: sayLabel(label, words),
    says: sayingOf(said, words),
    ...(softer && { softly: sayingOf({ message: softer.message, fix: steps(softer.fix, page) }, words) }),
  };
};

const sayIn = (system: JudgedSystem): SaidRules => {
  const isAlone = soldBy(system).length === 1;
  const words = wordsOf(system);
  const said: Readonly<Record<PersonRuleId, RuleWords>> = ruleWords();
  const rules = personRules.map((rule) => [rule.id, sayRule(rule, said[rule.id], isAlone, words)]);
  return { rules: Object.fromEntries(rules) as SaidRules['rules'], tellings: tellingsIn(system, words), words };
};

const known = new WeakMap<JudgedSystem, Map<string, SaidRules>>();

/** What our rules about people say: put in the words of each system once in each language. */
export function saidRulesFor(system: JudgedSystem): SaidRules {
  const ofSystem = known.get(system) ?? new Map<string, SaidRules>();
  const language = languageNow();
  const said = ofSystem.get(language) ?? sayIn(system);
  known.set(system, ofSystem.set(language, said));
  return said;
}

/** What a rule of the practice itself says: its own words, whatever is spoken. */
export const sayOwn = (own: OwnRule, system: JudgedSystem): Spoken => ({
  label: own.label,
  says: sayingOf(own, allWordsOf(system)),
});
