import type { PracticeFact } from './facts/practiceFacts.ts';
import type { RuleBase, Severity } from './rule.ts';

/** A rule about the practice as a whole; it has no badge. */
export interface PracticeRule<Id extends string = string> extends RuleBase<Id, PracticeFact> {
  /** Unless this is certain, it is less severe. */
  softer?: { unless: PracticeFact; severity: Severity };
}

/** Rules about the practice, whose ids are known to the compiler. */
export const aboutPractice = <Id extends string>(rules: readonly PracticeRule<Id>[]): readonly PracticeRule<Id>[] =>
  rules;
