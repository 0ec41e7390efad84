import type { License } from '../model/terms.ts';
import type { FindingKind, Severity } from '../rules/rule.ts';
import type { Need, Range } from '../rules/tally.ts';
import type { FindingStep } from '../rules/telling/saying.ts';

/** All that is said of a step. */
export const sayStep = ({ text, logsOut }: FindingStep): string => (logsOut ? `${text} ${logsOut}` : text);

export interface Finding {
  rule: string;
  severity: Severity;
  kind: FindingKind;
  /** Whom it is about; absent: the practice. */
  staffId?: string;
  /** The people a finding about the practice names. */
  people?: string[];
  label: string;
  /** Only good to know: it puts no badge beside the person. */
  quiet?: true;
  message: string;
  because: string[];
  /** The same facts as keys, which are the same in every language: fingerprints are made of them. */
  facts: string[];
  fix: FindingStep[];
  source: string;
}

/** What a list shows of a finding. */
export type FindingHead = Pick<Finding, 'rule' | 'severity' | 'kind' | 'staffId' | 'label'>;

export interface StaffAudit {
  id: string;
  /** The least license that works, if it is known. */
  needs?: Need;
  /** What is unread and could still change a finding or the need, such as `licenses.provider`. */
  unread: string[];
}

export interface Seats {
  bought?: number;
  switchedOn: Range;
  needed: Range;
}

export interface Audit<F = Finding> {
  /** Most severe first. */
  findings: F[];
  staff: StaffAudit[];
  seats: Record<License, Seats>;
}
