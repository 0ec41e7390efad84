import type { Finding } from '../audit/finding.ts';
import { fingerprint } from '../audit/fingerprint.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { Dismissal } from '../records/adminInput.ts';
import type { FixStep } from './badge.ts';
import { type FindingHeadView, nameAndPosition } from './findingHead.ts';
import { stepsOf } from './fixSteps.ts';

/** A finding as it is shown. */
export interface FindingView extends Omit<Finding, 'fix' | 'facts'>, FindingHeadView {
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
    ...nameAndPosition(member),
    fix: stepsOf(finding, practice, member),
  };
};

/** A finding that the admin has set aside, with what they said; `until` is when it is back. */
export type DismissedView = FindingView & Pick<Dismissal, 'reason' | 'at' | 'until'>;
