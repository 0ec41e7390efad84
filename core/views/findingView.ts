import type { Finding } from '../audit/finding.ts';
import { fingerprint } from '../audit/findingKey.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { Dismissal } from '../records/adminInput.ts';
import type { FixStep } from './badge.ts';
import { stepsOf } from './fixSteps.ts';

/** A finding as it is shown. */
export interface FindingView extends Omit<Finding, 'fix' | 'facts'> {
  /** Whom it is about; absent: the practice. */
  name?: string;
  position?: string;
  fix: FixStep[];
  /** Of the facts that decide it: said again when it is set aside. */
  fingerprint: string;
  /** Since when it is open, as far as that is known, in milliseconds since 1970. */
  since?: number;
}

/** A finding as it is shown, with the pages where it is put right. */
export const viewFinding = (
  finding: Finding,
  practice: Practice,
  member: StaffMember | undefined,
  since: number | undefined,
): FindingView => {
  const { facts: _, ...shown } = finding;
  return {
    ...shown,
    fingerprint: fingerprint(finding),
    ...(since !== undefined && { since }),
    ...(member && { name: member.name }),
    ...(member?.position && { position: member.position }),
    fix: stepsOf(finding, practice, member),
  };
};

/** A finding that the admin has set aside, with what they said; `until` is when it is back. */
export type DismissedView = FindingView & Pick<Dismissal, 'reason' | 'at' | 'until'>;
