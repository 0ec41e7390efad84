import { allWordsOf } from '../../systems/catalog.ts';
import type { JudgedSystem } from '../../systems/judgedSystem.ts';
import { rules as en } from '../../words/en/rules/index.ts';
import { rules as es } from '../../words/es/rules/index.ts';
import { spoken } from '../../words/spoken.ts';
import type { PersonRuleId, PracticeRuleId } from '../families/index.ts';
import type { inlineRules } from '../families/inline.ts';
import type { RuleWords } from '../rule.ts';
import { sayLabel } from './sayLabel.ts';

export type RuleId = PersonRuleId | PracticeRuleId | (typeof inlineRules)[number]['id'];

/** What each rule says, by its id. */
export const ruleWords = spoken<Readonly<Record<RuleId, RuleWords>>>({ en, es });

/** What a rule of ours is called in a practice system, by any id. */
export function labelOf(id: string, system: JudgedSystem): string | undefined {
  const said: Readonly<Record<string, RuleWords>> = ruleWords();
  const label = Object.hasOwn(said, id) ? said[id]?.label : undefined;
  return label && sayLabel(label, allWordsOf(system));
}
