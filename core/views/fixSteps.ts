import { type Finding, sayStep } from '../audit/finding.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { PageKind } from '../model/terms.ts';
import { systemById } from '../systems/index.ts';
import type { FixStep } from './badge.ts';
import { urlOfPermissions } from './pageUrls.ts';
import { urlOf } from './urlOf.ts';

const whereToFix = (page: PageKind | undefined, practice: Practice, member: StaffMember | undefined) => {
  if (page === undefined) return undefined;
  return page === 'staffPermissions' ? member && urlOfPermissions(member, practice) : urlOf(page, practice);
};

/** What puts a finding right, with the pages where that is done. */
export const stepsOf = ({ fix }: Finding, practice: Practice, member: StaffMember | undefined): FixStep[] =>
  fix.map((step) => {
    const { page } = step;
    const text = sayStep(step);
    const url = whereToFix(page, practice, member);
    if (page === undefined || url === undefined) return { text };
    const path = systemById(practice.system)?.paths()[page];
    return { text, url, ...(path !== undefined && { path }) };
  });
