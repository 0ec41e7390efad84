import { type Audit, type AuditSettings, auditPractice, type Finding } from './audit.ts';
import type { Practice } from './practice.ts';
import type { PageKind } from './terms.ts';

/** One thing to do. */
export interface Step {
  text: string;
  page?: PageKind;
  /** The rule it puts right, and for whom. */
  rule: string;
  staffIds: string[];
}

/** What comes first: what lets somebody work, then what is paid for nothing, then what is only to be known. */
const phase = ({ kind, staffId, people }: Finding): number => {
  if (staffId === undefined && people === undefined) return 2;
  return kind === 'blocked' ? 0 : 1;
};

/** Whom a finding about the practice still has to help: those who have no finding, and so no step, of their own. */
const leftOver = ({ staffId, people }: Finding, helped: ReadonlySet<string>): string[] =>
  staffId === undefined ? (people ?? []).filter((id) => !helped.has(id)) : [staffId];

/** What to do about an audit, in an order in which nobody is locked out on the way. */
export function planFindings({ findings }: Audit): Step[] {
  const helped = new Set(findings.flatMap(({ staffId }) => staffId ?? []));
  return findings
    .filter((finding) => finding.people === undefined || leftOver(finding, helped).length > 0)
    .sort((a, b) => phase(a) - phase(b))
    .flatMap((finding) => {
      const [first] = finding.fix;
      return first ? [{ ...first, rule: finding.rule, staffIds: leftOver(finding, helped) }] : [];
    });
}

/** What to do about a practice: missing licenses are switched on before anything is switched off. */
export const planFixes = (practice: Practice, settings: AuditSettings = {}): Step[] =>
  planFindings(auditPractice(practice, settings));
