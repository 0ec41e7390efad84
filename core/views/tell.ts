import type { Audit, Finding } from '../audit/finding.ts';
import { nameKey } from '../model/names.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { dismissedNow } from '../records/dismissals.ts';
import { type Audited, type Changed, settingsAt } from '../records/keep.ts';
import { triedToDeactivate } from '../records/tried.ts';
import { auditWith } from '../records/typedInSeats.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { Badge, Badges } from './badge.ts';
import { peopleToFix } from './findingHead.ts';
import { stepsOf } from './fixSteps.ts';
import { type Told, toTold } from './toldBadges.ts';

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
  // Nobody is accused who may not work there at all.
  if (quiet || member === undefined || member.unclearStatus) return [];
  const { id: staffId, name } = member;
  const [next] = stepsOf(finding, practice, member);
  return [{ staffId, name, label, severity, reason, ...(next && { next }) }];
};

/** Findings that are not set aside. */
const openIn = ({ findings }: Audit, settings: AuditSettings, adminInput: AdminInput | undefined): Finding[] => {
  const put = dismissedNow(findings, adminInput, settings.now);
  return findings.filter((finding) => !put.has(finding));
};

/** People with something to put right. */
export const countToFix = (
  practice: Practice,
  settings: AuditSettings = {},
  adminInput?: AdminInput,
  audit: Audit = auditWith(practice, settings, adminInput),
): number => peopleToFix(openIn(audit, settings, adminInput));

/** For whom *Deactivate* was clicked last, if nobody knows yet whether that went through. */
export const triedIn = (
  practice: Practice,
  { now = 0 }: AuditSettings,
  adminInput: AdminInput | undefined,
): Pick<Told, 'tried'> => {
  const tried = adminInput && triedToDeactivate(adminInput, practice, now);
  return tried === undefined ? {} : { tried };
};

/** The badges of a practice. @param audit of the same practice, settings and admin input */
export const badgesOf = (
  practice: Practice,
  audit: Audit,
  settings: AuditSettings,
  adminInput: AdminInput | undefined,
): Badges => {
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  const badges = openIn(audit, settings, adminInput).flatMap((finding) =>
    toBadge(finding, practice, members.get(finding.staffId ?? '')),
  );
  return toBadges(badges, practice);
};

/** What is told to a page that shows badges and nothing else. */
export const tellPractice = (
  practice: Practice,
  audit: Audit,
  settings: AuditSettings,
  adminInput?: AdminInput,
): Told => ({
  badges: toTold(badgesOf(practice, audit, settings, adminInput)),
  isOn: adminInput?.isChecking ?? false,
  ...triedIn(practice, settings, adminInput),
});

/** What of it is told to a page that shows badges and nothing else. */
export const tellChanged = ({ kept, audit, at }: Changed): Told | undefined =>
  kept.practices && audit && tellPractice(kept.practices, audit, settingsAt(kept, at), kept.notes);

/** How many people there are with something to put right. */
export const toFixIn = (kept: Audited, now: number, audit?: Audit): number =>
  kept.practices ? countToFix(kept.practices, settingsAt(kept, now), kept.notes, audit) : 0;
