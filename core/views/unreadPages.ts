import type { Audit } from '../audit/finding.ts';
import type { Practice, RowsSeen, StaffMember } from '../model/practice.ts';
import type { PageKind, StaffPage } from '../model/terms.ts';
import { basicsById } from '../systems/basicsById.ts';
import { soldBy } from '../systems/catalog.ts';
import type { SystemBasics } from '../systems/system.ts';
import { urlOf } from './urlOf.ts';

/** Facts that stand on a page nobody has opened yet, or not to its end. */
export interface Unread {
  page: StaffPage;
  /** Where the page is, in the words of the practice system. */
  path: string;
  /** Names of the people it concerns; none: the practice as a whole. */
  people: string[];
  url?: string;
  /** How much of a list was seen, where that was not all of it. */
  rows?: RowsSeen;
}

/** The page that tells a fact, by what the fact is about. */
export const PAGE_OF_FACT: Record<string, PageKind> = { licenses: 'manageLicenses', permissions: 'staffPermissions' };

const partOf = (practice: Practice, page: PageKind): RowsSeen | undefined => {
  const rows = practice.seen?.[page]?.rows;
  return rows?.total !== undefined && rows.seen < rows.total ? rows : undefined;
};

export const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** People of whom a page would tell something. */
export const unreadMembers = (audit: Pick<Audit, 'staff'>, practice: Practice, page: PageKind): StaffMember[] => {
  if (practice.plan === 'activeClient') return [];
  const ids = new Set(
    audit.staff
      .filter(({ unread }) => unread.some((fact) => PAGE_OF_FACT[fact.split('.')[0] ?? ''] === page))
      .map(({ id }) => id),
  );
  return practice.staff.filter(({ id }) => ids.has(id));
};

const needsPools = ({ plan = 'perProvider', pools }: Practice, system: SystemBasics): boolean =>
  plan === 'perProvider' && soldBy(system).some((license) => pools?.[license] === undefined);

/** Pages that have not been read, with the people of whom they would tell; none of a system that is not known here. */
export function unreadPages(practice: Practice, audit: Pick<Audit, 'staff'>): Unread[] {
  const system = basicsById(practice.system);
  if (!system) return [];
  const paths = system.paths();
  const entry = (page: StaffPage, members: readonly StaffMember[]): Unread =>
    given<Unread>({
      page,
      path: paths[page],
      people: members.map(({ name }) => name),
      url: urlOf(page === 'staffPermissions' ? 'staffList' : page, practice),
      rows: partOf(practice, page),
    } as Unread);
  const people = (page: StaffPage): Unread[] => {
    const members = unreadMembers(audit, practice, page);
    return members.length > 0 || (page !== 'staffPermissions' && partOf(practice, page)) ? [entry(page, members)] : [];
  };
  // Before anybody is known there is nobody whose licenses could be missing.
  const isLicensesAhead =
    practice.staff.length === 0 && practice.plan !== 'activeClient' && !practice.seen?.manageLicenses;
  return [
    ...(practice.seen?.staffList && !partOf(practice, 'staffList') ? [] : [entry('staffList', [])]),
    ...(isLicensesAhead ? [entry('manageLicenses', [])] : people('manageLicenses')),
    ...people('staffPermissions'),
    ...(needsPools(practice, system) ? [entry('manageSubscription', [])] : []),
  ];
}
