import { rules as en } from '../../words/en/rules/index.ts';
import { rules as es } from '../../words/es/rules/index.ts';
import { spoken } from '../../words/spoken.ts';
import type { PersonRuleId, PracticeRuleId } from '../families/index.ts';
import type { inlineRules } from '../families/inline.ts';
import type { RuleWords } from '../rule.ts';

export type RuleId = PersonRuleId | PracticeRuleId | (typeof inlineRules)[number]['id'];

/** What each rule says, by its id. */
export const ruleWords = spoken<Readonly<Record<RuleId, RuleWords>>>({ en, es });

/** What a rule of ours is called, by any id. */
export function labelOf(id: string): string | undefined {
  const words: Readonly<Record<string, RuleWords>> = ruleWords();
  return Object.hasOwn(words, id) ? words[id]?.label : undefined;
}
