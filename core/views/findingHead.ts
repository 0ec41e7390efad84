import type { FindingHead } from '../audit/finding.ts';
import type { StaffMember } from '../model/practice.ts';
import { SEVERITIES } from '../rules/rule.ts';

/** A finding as a list shows it. */
export interface FindingHeadView extends FindingHead {
  /** Whom it is about; absent: the practice. */
  name?: string;
  position?: string;
}

/** What is said of whoever a finding is about. */
export const nameAndPosition = (member: StaffMember | undefined): Pick<FindingHeadView, 'name' | 'position'> => ({
  ...(member && { name: member.name }),
  ...(member?.position && { position: member.position }),
});

const { compare } = new Intl.Collator('en');

/** What concerns the practice comes before what concerns one person. */
export const bySeverityThenName = (a: FindingHeadView, b: FindingHeadView): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compare(a.name ?? '', b.name ?? '');

/** How many people have something to put right. */
export const peopleToFix = (findings: readonly FindingHead[]): number =>
  new Set(findings.flatMap(({ severity, staffId }) => (severity === 'info' ? [] : (staffId ?? [])))).size;
