import type { StaffAudit } from '../audit.ts';
import { merge } from '../merge.ts';
import { nameKey } from '../names.ts';
import type { Note } from '../note.ts';
import { auditWith, type FindingView, type Overview, viewFinding, viewSeats } from '../overview.ts';
import type { Practice, StaffMember } from '../practice.ts';
import type { PageReading } from '../reading.ts';
import type { Range } from '../rules/tally.ts';
import { asideNow } from '../setAside.ts';
import type { AuditSettings } from '../settings.ts';
import type { License, Plan } from '../terms.ts';

/** What is kept of a practice: all that its audit takes. */
export interface KeptPractice {
  practice: Practice;
  settings?: AuditSettings;
  note?: Note;
}

/** What the audit says of one person, and of the seats they may take. */
export interface TicksView {
  member: StaffMember;
  needs?: StaffAudit['needs'];
  /** About this person, without what is set aside. */
  findings: FindingView[];
  seats: Overview['seats'];
  plan: Plan;
}

/** Bought seats of a license that are switched on for nobody; undefined where it is not known how many are bought. */
export function freeSeats(seats: Overview['seats'], license: License): Range | undefined {
  const { bought, switchedOn } = seats[license];
  if (bought === undefined) return undefined;
  return { atLeast: Math.max(0, bought - switchedOn.atMost), atMost: Math.max(0, bought - switchedOn.atLeast) };
}

const memberOf = ({ staff }: Practice, { staff: [person] }: PageReading): StaffMember | undefined => {
  if (!person) return undefined;
  if (person.id !== undefined) return staff.find(({ id }) => id === person.id);
  const named = staff.filter(({ name }) => nameKey(name) === nameKey(person.name));
  return named.length === 1 ? named[0] : undefined;
};

/**
 * What the audit would say if a permissions page were saved as it shows now: it judges a copy of the practice in which
 * the page was read. Undefined where nobody can tell whom the page is about.
 * @param reading of the page as it is ticked now
 */
export function judgeTicks(
  { practice, settings, note }: KeptPractice,
  reading: PageReading,
  now: number,
): TicksView | undefined {
  const saved = merge(practice, reading, now);
  const member = memberOf(saved, reading);
  if (!member) return undefined;
  const today = { ...settings, now };
  const audit = auditWith(saved, today, note);
  const own = audit.findings.filter(({ staffId }) => staffId === member.id);
  const aside = asideNow(own, note, now);
  const needs = audit.staff.find(({ id }) => id === member.id)?.needs;
  return {
    member,
    ...(needs && { needs }),
    findings: own
      .filter((finding) => !aside.has(finding))
      .map((finding) => viewFinding(finding, saved, member, undefined)),
    seats: viewSeats(audit, saved, note),
    plan: saved.plan ?? 'perProvider',
  };
}
