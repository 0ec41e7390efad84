import type { Severity } from '../rule.ts';

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
