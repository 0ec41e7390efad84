import type { Audit } from '../audit/finding.ts';
import type { Practice, RowsSeen, StaffMember } from '../model/practice.ts';
import type { StaffPage } from '../model/terms.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { systemById } from '../systems/index.ts';
import { urlOfPermissions } from './pageUrls.ts';
import { given, unreadMembers, unreadPages } from './unreadPages.ts';

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
