import { ruleLabelWords } from '../rules/telling/ruleLabels.ts';
import { sayLabel } from '../rules/telling/sayLabel.ts';
import { wordsOf } from '../systems/catalog.ts';
import type { FindingHead } from './finding.ts';
import type { TellerFor } from './teller.ts';

/** What a list of findings shows: which rule holds, and of whom. Why, and what to do, comes with `tellFully`. */
export const tellHeads: TellerFor<FindingHead> = ({ around, settings }) => {
  const labels: Readonly<Record<string, string>> = ruleLabelWords();
  const words = wordsOf(around.system);
  const own = new Map(settings.ownRules?.map(({ id, label }) => [id, label]));
  const labelOf = (id: string): string => own.get(id) ?? sayLabel(labels[id] ?? id, words);
  return {
    person: (member, { rule, severity }) => ({
      rule: rule.id,
      severity,
      kind: rule.kind,
      staffId: member.id,
      label: labelOf(rule.id),
    }),
    practice: ({ rule, severity }) => ({ rule: rule.id, severity, kind: rule.kind, label: labelOf(rule.id) }),
  };
};
