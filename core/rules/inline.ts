import { wordsOf } from '../systems/catalog.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { fillIn } from '../words/fill.ts';
import { ruleWords } from '../words/rules.ts';
import type { Severity } from './rule.ts';

/** A rule about what stands on a page right now and is not saved yet: the page judges it, not the audit. */
export interface InlineRule<Id extends string = string> {
  id: Id;
  severity: Severity;
  source: string;
}

const onPages = <Id extends string>(rules: readonly InlineRule<Id>[]): readonly InlineRule<Id>[] => rules;

export const inlineRules = onPages([
  {
    id: 'saving-logs-out',
    severity: 'info',
    source: 'S1 S3 (R54)',
  },
]);

/** What is to be said on a permissions page with changes that are not saved. */
export const notesOnUnsaved = (
  name: string,
  system: PracticeSystem,
): { rule: string; label: string; message: string }[] =>
  inlineRules.map(({ id }) => {
    const { label, message } = ruleWords()[id];
    return { rule: id, label, message: fillIn(message, { ...wordsOf(system), name }) };
  });
