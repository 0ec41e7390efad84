import type { Audit } from '../audit/finding.ts';
import type { Practice, RowsSeen, StaffMember } from '../model/practice.ts';
import type { PageKind, StaffPage } from '../model/terms.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { soldBy } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { urlOf, urlOfPermissions } from './pageUrls.ts';

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

/** One page to open, so that everybody is checked. */
export interface Stop {
  /** Tells the stops of a practice apart. */
  key: string;
  page: StaffPage;
  path: string;
  /** Whose permissions; absent: the page is about everybody. */
  name?: string;
  /** What they do: it tells namesakes apart. */
  position?: string;
  url?: string;
  rows?: RowsSeen;
  /** “I cannot open this one.” */
  isPutOff?: boolean;
}

/** The way through all pages: `done` of `total` stops, and those to come. */
export interface Checklist {
  isOn: boolean;
  done: number;
  total: number;
  next: Stop[];
}

/** The page that tells a fact, by what the fact is about. */
export const PAGE_OF_FACT: Record<string, PageKind> = { licenses: 'manageLicenses', permissions: 'staffPermissions' };

const partOf = (practice: Practice, page: PageKind): RowsSeen | undefined => {
  const rows = practice.seen?.[page]?.rows;
  return rows?.total !== undefined && rows.seen < rows.total ? rows : undefined;
};

const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const unreadMembers = (audit: Audit, practice: Practice, page: PageKind): StaffMember[] => {
  if (practice.plan === 'activeClient') return [];
  const ids = new Set(
    audit.staff
      .filter(({ unread }) => unread.some((fact) => PAGE_OF_FACT[fact.split('.')[0] ?? ''] === page))
      .map(({ id }) => id),
  );
  return practice.staff.filter(({ id }) => ids.has(id));
};

const needsPools = ({ plan = 'perProvider', pools }: Practice, system: PracticeSystem): boolean =>
  plan === 'perProvider' && soldBy(system).some((license) => pools?.[license] === undefined);

/** Pages that have not been read, with the people of whom they would tell; none of a system that is not known here. */
export function unreadPages(practice: Practice, audit: Audit): Unread[] {
  const system = systemById(practice.system);
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

const byName = (a: StaffMember, b: StaffMember): number => a.name.localeCompare(b.name, 'en');

/**
 * The pages to open until everybody is checked, in the order of the way; what was put off comes last. There is no way
 * through a system that is not known here.
 */
export function checklist(practice: Practice, audit: Audit, adminInput?: AdminInput): Checklist {
  const isOn = adminInput?.isChecking ?? false;
  const system = systemById(practice.system);
  if (!system) return { isOn, done: 0, total: 0, next: [] };
  const pages = unreadPages(practice, audit).filter(({ page }) => page !== 'staffPermissions');
  const people = unreadMembers(audit, practice, 'staffPermissions').sort(byName);
  const { staffPermissions } = system.paths();
  const { skipped = [] } = adminInput ?? {};
  const stops: Stop[] = [
    ...pages.map(({ page, path, url, rows }) => given<Stop>({ key: page, page, path, url, rows } as Stop)),
    ...people.map((member) =>
      given<Stop>({
        key: member.id,
        page: 'staffPermissions',
        path: staffPermissions,
        name: member.name,
        position: member.position,
        url: urlOfPermissions(member, practice),
      } as Stop),
    ),
  ].map((stop) => (skipped.includes(stop.key) ? { ...stop, isPutOff: true } : stop));
  const isPerson = ({ page }: Stop): boolean => page === 'staffPermissions';
  // What one click leads to comes first: the menu of that page may lead to the others.
  const rank = (stop: Stop): number =>
    4 * (skipped.indexOf(stop.key) + 1) + (isPerson(stop) ? 2 : 0) + (stop.url === undefined ? 1 : 0);
  const waiting = new Set(people);
  const read = practice.staff.filter((one) => one.seen?.staffPermissions && one.active !== false && !waiting.has(one));
  const lists = practice.plan === 'activeClient' ? 2 : 3;
  const done = lists - pages.length + read.length;
  return {
    isOn,
    done: Math.max(0, done),
    total: Math.max(0, done) + stops.length,
    next: stops.toSorted((a, b) => rank(a) - rank(b)),
  };
}
