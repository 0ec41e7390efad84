import { type Finding, sayStep } from '../audit/finding.ts';
import { fingerprint } from '../audit/findingKey.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { PageKind } from '../model/terms.ts';
import type { Dismissal } from '../records/adminInput.ts';
import { systemById } from '../systems/index.ts';
import type { FixStep } from './badge.ts';
import { urlOf, urlOfPermissions } from './checklist.ts';

const whereToFix = (page: PageKind | undefined, practice: Practice, member: StaffMember | undefined) => {
  if (page === undefined) return undefined;
  return page === 'staffPermissions' ? member && urlOfPermissions(member, practice) : urlOf(page, practice);
};

export const stepsOf = ({ fix }: Finding, practice: Practice, member: StaffMember | undefined): FixStep[] =>
  fix.map((step) => {
    const { page } = step;
    const text = sayStep(step);
    const url = whereToFix(page, practice, member);
    if (page === undefined || url === undefined) return { text };
    const path = systemById(practice.system)?.paths()[page];
    return { text, url, ...(path !== undefined && { path }) };
  });

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
