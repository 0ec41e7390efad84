import type { Audit, AuditSettings, Finding, Seats } from './audit.ts';
import { auditPractice } from './audit.ts';
import type { Badge, Badges, FixStep } from './badge.ts';
import { type Checklist, checklist, type Unread, unreadPages, urlOf, urlOfPermissions } from './checklist.ts';
import { fingerprint } from './findingKey.ts';
import type { History } from './history/record.ts';
import { openSince } from './history/view.ts';
import { nameKey } from './names.ts';
import type { Note, SetAside } from './note.ts';
import { atOnce, type InPieces, mapInPieces, sortInPieces } from './pieces.ts';
import type { Practice, StaffMember } from './practice.ts';
import { SEVERITIES } from './rules/rule.ts';
import { asideNow } from './setAside.ts';
import { soldBy } from './systems/catalog.ts';
import { systemById } from './systems/index.ts';
import { type License, PAGE_KINDS, type PageKind, type Plan } from './terms.ts';
import { type Told, toTold } from './told.ts';
import { isTypedIn, withTypedIn } from './typedIn.ts';

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

/** A finding that the admin has set aside, with what they said; `until` is when it is back. */
export type AsideView = FindingView & Pick<SetAside, 'reason' | 'at' | 'until'>;

/** Seats of one license; `typedIn`: how many are bought is the admin's word, for no page was read that says it. */
export interface SeatsView extends Seats {
  typedIn?: true;
}

export type { Badge, Badges, FixStep } from './badge.ts';

/** A practice at a glance, for the panel and the popup. */
export interface Overview {
  host: string;
  system: string;
  /** Id of the practice system. */
  systemId: string;
  /** The licenses that the practice system sells. */
  sells: License[];
  plan: Plan;
  /** When any page was last read, in milliseconds since 1970; absent: never. */
  asOf?: number;
  staff: number;
  /** People with something to put right: what blocks them or costs money. */
  toFix: number;
  /** Without those that are set aside. */
  findings: FindingView[];
  /** Why what is kept of it cannot be read, in words; then nothing else is known of it. */
  problem?: string;
  /** How many findings are set aside. */
  setAside: number;
  aside: AsideView[];
  seats: Record<License, SeatsView>;
  /** Where its pages are, as far as they have been seen. */
  pages: Partial<Record<PageKind, string>>;
  unread: Unread[];
  checklist: Checklist;
}

/** All that a page of the practice is told. */
export interface PageView {
  overview: Overview;
  badges: Badges;
}

const whereToFix = (page: PageKind | undefined, practice: Practice, member: StaffMember | undefined) => {
  if (page === undefined) return undefined;
  return page === 'staffPermissions' ? member && urlOfPermissions(member, practice) : urlOf(page, practice);
};

const withUrl = <T extends object>(value: T, url: string | undefined): T & { url?: string } =>
  url === undefined ? value : { ...value, url };

const stepsOf = ({ fix }: Finding, practice: Practice, member: StaffMember | undefined): FixStep[] =>
  fix.map(({ text, page }) => withUrl({ text }, whereToFix(page, practice, member)));

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

const { compare } = new Intl.Collator('en');

/** What concerns the practice comes before what concerns one person. */
const bySeverityThenName = (a: FindingView, b: FindingView): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compare(a.name ?? '', b.name ?? '');

/** Badges so that each can be found: the first of each person counts. */
export function toBadges(all: readonly Badge[], { staff }: Practice): Badges {
  const namesakes = new Map<string, number>();
  for (const { name } of staff) namesakes.set(nameKey(name), (namesakes.get(nameKey(name)) ?? 0) + 1);
  const badges: Badges = { byId: {}, byName: {} };
  for (const badge of all) {
    if (Object.hasOwn(badges.byId, badge.staffId)) continue;
    badges.byId[badge.staffId] = badge;
    const key = nameKey(badge.name);
    if (namesakes.get(key) === 1) badges.byName[key] = badge;
  }
  return badges;
}

const toBadge = (finding: Finding, practice: Practice, member: StaffMember | undefined): Badge[] => {
  const { label, severity, message: reason, quiet } = finding;
  if (quiet || member === undefined) return [];
  const { id: staffId, name } = member;
  const [next] = stepsOf(finding, practice, member);
  return [{ staffId, name, label, severity, reason, ...(next && { next }) }];
};

/** The audit of a practice with the seats that the admin has typed in. */
export const auditWith = (practice: Practice, settings: AuditSettings = {}, note?: Note): Audit =>
  auditPractice(withTypedIn(practice, note), settings);

const pagesOf = (practice: Practice): Overview['pages'] =>
  Object.fromEntries(
    PAGE_KINDS.flatMap((page) => {
      // Permissions are opened from the list.
      const url = urlOf(page === 'staffPermissions' ? 'staffList' : page, practice);
      return url === undefined ? [] : [[page, url]];
    }),
  );

/** The seats of an audit, with what the admin has typed in. */
export const viewSeats = ({ seats }: Audit, practice: Practice, note: Note | undefined): Overview['seats'] => {
  const view = (license: License): SeatsView => ({
    ...seats[license],
    ...(seats[license].bought !== undefined && isTypedIn(license, practice, note) && { typedIn: true as const }),
  });
  return { provider: view('provider'), admin: view('admin') };
};

const peopleToFix = (findings: readonly Finding[]): number =>
  new Set(findings.flatMap(({ severity, staffId }) => (severity === 'info' ? [] : (staffId ?? [])))).size;

/** Findings that are not set aside. */
const openIn = ({ findings }: Audit, settings: AuditSettings, note: Note | undefined): Finding[] => {
  const put = asideNow(findings, note, settings.now);
  return findings.filter((finding) => !put.has(finding));
};

/** People with something to put right. */
export const countToFix = (
  practice: Practice,
  settings: AuditSettings = {},
  note?: Note,
  audit: Audit = auditWith(practice, settings, note),
): number => peopleToFix(openIn(audit, settings, note));

/** A practice at a glance, without the way through its pages. */
export type Glance = Omit<Overview, 'checklist'>;

/**
 * A practice at a glance, in pieces, for a door that shares its thread with a page of others.
 * @param audit what `auditWith` gives for the same practice, settings and note
 */
export function* glanceInPieces(
  practice: Practice,
  audit: Audit,
  settings: AuditSettings = {},
  note?: Note,
  history?: History,
): InPieces<Glance> {
  const system = systemById(practice.system);
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  const put = asideNow(audit.findings, note, settings.now);
  const findings = audit.findings.filter((finding) => !put.has(finding));
  const view = (finding: Finding): FindingView =>
    viewFinding(finding, practice, members.get(finding.staffId ?? ''), openSince(history, finding));
  const times = Object.values(practice.seen ?? {}).map(({ at }) => at);
  yield;
  const unread = unreadPages(withTypedIn(practice, note), audit);
  yield;
  return {
    host: practice.host,
    system: system.name,
    systemId: system.id,
    sells: soldBy(system),
    plan: practice.plan ?? 'perProvider',
    ...(times.length > 0 && { asOf: Math.max(...times) }),
    staff: practice.staff.length,
    toFix: peopleToFix(findings),
    findings: yield* sortInPieces(yield* mapInPieces(findings, view), bySeverityThenName),
    setAside: put.size,
    aside: [...put]
      .map(([finding, { reason, at, until }]) => ({
        ...view(finding),
        reason,
        at,
        ...(until !== undefined && { until }),
      }))
      .sort(bySeverityThenName),
    seats: viewSeats(audit, practice, note),
    pages: pagesOf(practice),
    unread,
  };
}

/**
 * What is shown of a practice: findings with names and links, seats, and what has not been read.
 * @param settings with `now`, for what is set aside until a day
 * @param audit what `auditWith` gives for the same practice, settings and note
 */
export function viewPractice(
  practice: Practice,
  settings: AuditSettings = {},
  note?: Note,
  history?: History,
  audit: Audit = auditWith(practice, settings, note),
): PageView {
  const overview: Overview = {
    ...atOnce(glanceInPieces(practice, audit, settings, note, history)),
    checklist: checklist(withTypedIn(practice, note), audit, note),
  };
  return { overview, badges: badgesOf(practice, audit, settings, note) };
}

const badgesOf = (practice: Practice, audit: Audit, settings: AuditSettings, note: Note | undefined): Badges => {
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  const badges = openIn(audit, settings, note).flatMap((finding) =>
    toBadge(finding, practice, members.get(finding.staffId ?? '')),
  );
  return toBadges(badges, practice);
};

/** What is told to a page that shows badges and nothing else. */
export const tellPractice = (practice: Practice, audit: Audit, settings: AuditSettings, note?: Note): Told => ({
  badges: toTold(badgesOf(practice, audit, settings, note)),
  isOn: note?.isChecking ?? false,
});
