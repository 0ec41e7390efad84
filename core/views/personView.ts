import type { Practice, StaffMember } from '../model/practice.ts';
import type { License, PageKind } from '../model/terms.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { auditWith } from '../records/typedInSeats.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { Need } from '../rules/tally.ts';
import { systemById } from '../systems/index.ts';
import { urlOfPermissions } from './pageUrls.ts';
import { PAGE_OF_FACT } from './unreadPages.ts';
import { urlOf } from './urlOf.ts';

/** A page that was not read of somebody, and could still change what is said of them. */
export interface UnreadOfPerson {
  page: PageKind;
  /** Where the page is, in the words of the practice system. */
  path: string;
  url?: string;
}

/** One person as far as they have been read; their findings are those of the overview with their id. */
export interface PersonView {
  id: string;
  name: string;
  position?: string;
  /** Absent: not read, which counts as active. */
  active?: boolean;
  owner?: true;
  /** Absent while it hangs on what is unread. */
  needs?: Need;
  /** Licenses as far as they were read, switched on or off. */
  licenses: Partial<Record<License, boolean>>;
  unread: UnreadOfPerson[];
}

const pagesOf = (facts: readonly string[]): PageKind[] => [
  ...new Set(facts.flatMap((fact) => PAGE_OF_FACT[fact.split('.')[0] ?? ''] ?? [])),
];

const unreadOf = (
  member: StaffMember,
  facts: readonly string[],
  practice: Practice,
  paths: Readonly<Record<PageKind, string>>,
): UnreadOfPerson[] =>
  pagesOf(facts).map((page) => {
    const url = page === 'staffPermissions' ? urlOfPermissions(member, practice) : urlOf(page, practice);
    return { page, path: paths[page], ...(url !== undefined && { url }) };
  });

/**
 * Everybody at a practice, with what they need, what they have, and what was not read of them; nobody, where the practice
 * system is not known here.
 */
export function viewPeople(practice: Practice, settings: AuditSettings = {}, adminInput?: AdminInput): PersonView[] {
  const system = systemById(practice.system);
  if (!system) return [];
  const paths = system.paths();
  const judged = new Map(auditWith(practice, settings, adminInput).staff.map((staff) => [staff.id, staff]));
  const hasLicenses = practice.plan !== 'activeClient';
  return practice.staff.map((member) => {
    const { id, name, position, active, owner, licenses = {} } = member;
    const { needs, unread = [] } = judged.get(id) ?? {};
    return {
      id,
      name,
      ...(position !== undefined && { position }),
      ...(active !== undefined && { active }),
      ...(owner && { owner }),
      ...(needs !== undefined && hasLicenses && { needs }),
      licenses,
      unread: hasLicenses ? unreadOf(member, unread, practice, paths) : [],
    };
  });
}
