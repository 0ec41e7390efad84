import type { Audit, Finding, Seats } from '../audit/finding.ts';
import { atOnce, type InPieces, mapInPieces, sortInPieces } from '../model/inPieces.ts';
import type { Practice } from '../model/practice.ts';
import { type License, PAGE_KINDS, type PageKind, type SubscriptionPlan } from '../model/terms.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { dismissedNow } from '../records/dismissals.ts';
import type { History } from '../records/history/record.ts';
import { openSince } from '../records/history/view.ts';
import { auditWith, isTypedIn, withTypedIn } from '../records/typedInSeats.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { type Called, soldBy } from '../systems/catalog.ts';
import { otherSystem, systemById } from '../systems/index.ts';
import { unknownSystem } from '../systems/unknownSystem.ts';
import type { Badges } from './badge.ts';
import { type Checklist, checklist } from './checklist.ts';
import { bySeverityThenName, peopleToFix } from './findingHead.ts';
import { type DismissedView, type FindingView, viewFinding } from './findingView.ts';
import { badgesOf, triedIn } from './tell.ts';
import { type Unread, unreadPages } from './unreadPages.ts';
import { urlOf } from './urlOf.ts';

/** Seats of one license; `typedIn`: how many are bought is the admin's word, for no page was read that says it. */
export interface SeatsView extends Seats {
  typedIn?: true;
}

export type { Badge, Badges, FixStep } from './badge.ts';

/** A practice at a glance, for the panel and the popup. */
export interface Overview {
  host: string;
  /** What the practice system is called; its id, where it is not known here. */
  system: string;
  /** Id of the practice system. */
  systemId: string;
  /** The licenses that the practice system sells. */
  sells: License[];
  /** What it calls them. */
  called: Called['called'];
  plan: SubscriptionPlan;
  /** When any page was last read, in milliseconds since 1970; absent: never. */
  asOf?: number;
  staff: number;
  /** People with something to put right: what blocks them or costs money. */
  toFix: number;
  /** Without those that are set aside. */
  findings: FindingView[];
  /** Why what is kept of it cannot be read, or not be judged, in words; then nothing else is said of it. */
  problem?: string;
  /** What is kept of it is damaged: erasing it is the way out. */
  isDamaged?: true;
  /** How many findings are set aside. */
  setAside: number;
  aside: DismissedView[];
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
  /** For whom *Deactivate* was clicked, and no page shows yet whether that went through. */
  tried?: string;
}

const pagesOf = (practice: Practice): Overview['pages'] =>
  Object.fromEntries(
    PAGE_KINDS.flatMap((page) => {
      // Permissions are opened from the list.
      const url = urlOf(page === 'staffPermissions' ? 'staffList' : page, practice);
      return url === undefined ? [] : [[page, url]];
    }),
  );

/** The seats of an audit, with what the admin has typed in. */
export const viewSeats = (
  { seats }: Audit,
  practice: Practice,
  adminInput: AdminInput | undefined,
): Overview['seats'] => {
  const view = (license: License): SeatsView => ({
    ...seats[license],
    ...(seats[license].bought !== undefined && isTypedIn(license, practice, adminInput) && { typedIn: true as const }),
  });
  return { provider: view('provider'), admin: view('admin') };
};

/** A practice at a glance, without the way through its pages. */
export type Glance = Omit<Overview, 'checklist'>;

/**
 * A practice at a glance, in pieces, for a door that shares its thread with a page of others.
 * @param audit what `auditWith` gives for the same practice, settings and admin input
 */
export function* glanceInPieces(
  practice: Practice,
  audit: Audit,
  settings: AuditSettings = {},
  adminInput?: AdminInput,
  history?: History,
): InPieces<Glance> {
  const system = systemById(practice.system);
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  const put = dismissedNow(audit.findings, adminInput, settings.now);
  const findings = audit.findings.filter((finding) => !put.has(finding));
  const view = (finding: Finding): FindingView =>
    viewFinding(finding, practice, members.get(finding.staffId ?? ''), openSince(history, finding));
  const times = Object.values(practice.seen ?? {}).map(({ at }) => at);
  yield;
  const unread = unreadPages(withTypedIn(practice, adminInput), audit);
  yield;
  return {
    host: practice.host,
    system: system?.name() ?? practice.system,
    systemId: practice.system,
    sells: system ? soldBy(system) : [],
    ...(!system && { problem: unknownSystem(practice.system) }),
    called: (system ?? otherSystem).called,
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
    seats: viewSeats(audit, practice, adminInput),
    pages: pagesOf(practice),
    unread,
  };
}

/**
 * What is shown of a practice: findings with names and links, seats, and what has not been read.
 * @param settings with `now`, for what is set aside until a day
 * @param audit what `auditWith` gives for the same practice, settings and admin input
 */
export function viewPractice(
  practice: Practice,
  settings: AuditSettings = {},
  adminInput?: AdminInput,
  history?: History,
  audit: Audit = auditWith(practice, settings, adminInput),
): PageView {
  const overview: Overview = {
    ...atOnce(glanceInPieces(practice, audit, settings, adminInput, history)),
    checklist: checklist(withTypedIn(practice, adminInput), audit, adminInput),
  };
  return {
    overview,
    badges: badgesOf(practice, audit, settings, adminInput),
    ...triedIn(practice, settings, adminInput),
  };
}
