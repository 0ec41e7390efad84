import type { SubscriptionPlan } from '../../model/terms.ts';
import { allWordsOf, wordsOf } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { capitalized } from '../../words/capitalized.ts';
import { fillKnown, placesOf, type Words } from '../../words/fill.ts';
import { inlineRules, personRules, practiceRules } from '../families/index.ts';
import { EVERY_PLAN, type FindingKind, type Severity } from '../rule.ts';
import { conditionWords } from './conditionWords.ts';
import { inWords } from './inWords.ts';
import { labelOf, ruleWords } from './ruleWords.ts';
import { saidRulesFor } from './saidRules.ts';
import { sayLabel } from './sayLabel.ts';
import { logOutWarning } from './steps.ts';

/** A rule to read: what it finds and says in the words of a practice system. */
export interface RuleEntry {
  id: string;
  about: 'person' | 'practice' | 'page';
  label: string;
  kind?: FindingKind;
  severity: Severity;
  /** The severity where the softer case applies. */
  softerSeverity?: Severity;
  /** When it holds, in words. */
  when: string;
  /** Labels of the rules that name the cause: where one of them holds, this one is silent. */
  unlessFound: string[];
  message: string;
  fix: string[];
  source: string;
  plans: readonly SubscriptionPlan[];
}

const read = (text: string, words: Words): string => capitalized(fillKnown(text, words));

/** A place is left where a rule names a license that the system does not sell: such a rule never holds there. */
const canHold = ({ message, fix }: RuleEntry): boolean =>
  [message, ...fix].every((text) => placesOf(text).length === 0);

/** Every rule that can hold in a practice system, in the order in which they are judged. */
export function ruleCatalog(system: JudgedSystem): RuleEntry[] {
  const conditions = conditionWords();
  const all = allWordsOf(system);
  const own = wordsOf(system);
  const anyone = Object.entries(conditions.anyone).map(([place, text]) => [place, fillKnown(text, own)]);
  const words: Words = { ...own, ...Object.fromEntries(anyone) };
  const ours = saidRulesFor(system).rules;
  const said = personRules.map((rule): RuleEntry => {
    const { label, message, fix } = ours[rule.id];
    return {
      id: rule.id,
      about: 'person',
      label,
      kind: rule.kind,
      severity: rule.severity,
      ...(rule.softer && { softerSeverity: rule.softer.severity }),
      when: inWords(rule.when, all),
      unlessFound: (rule.unlessFound ?? []).map((id) => labelOf(id, system) ?? id),
      message: read(message, words),
      fix: fix.map(({ text, logsOut }) => read(logsOut ? `${text} ${logOutWarning()}` : text, words)),
      source: rule.source,
      plans: rule.plans,
    };
  });
  const practice = practiceRules.map(({ id, kind, severity, softer, when, source, plans }): RuleEntry => {
    const { label, message, fix } = ruleWords()[id];
    return {
      id,
      about: 'practice',
      label: sayLabel(label, words),
      kind,
      severity,
      ...(softer && { softerSeverity: softer.severity }),
      when: inWords(when, all),
      unlessFound: [],
      message: read(message, words),
      fix: fix.map((text) => read(text, words)),
      source,
      plans,
    };
  });
  const inline = inlineRules.map(({ id, severity, source }): RuleEntry => {
    const { label, message } = ruleWords()[id];
    return {
      id,
      about: 'page',
      label,
      severity,
      when: conditions.isUnsaved,
      unlessFound: [],
      message: read(message, words),
      fix: [],
      source,
      plans: EVERY_PLAN,
    };
  });
  return [...said, ...practice, ...inline].filter(canHold);
}
