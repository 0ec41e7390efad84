import { type Auditor, auditor } from '../../audit/auditor.ts';
import type { Audit, StaffAudit } from '../../audit/finding.ts';
import { merge } from '../../merge/merge.ts';
import { nameKey } from '../../model/names.ts';
import type { PageReading } from '../../model/pageReading.ts';
import type { Practice, StaffMember } from '../../model/practice.ts';
import type { License, SubscriptionPlan } from '../../model/terms.ts';
import type { AdminInput } from '../../records/adminInput.ts';
import { dismissedNow } from '../../records/dismissals.ts';
import { auditWith, withTypedIn } from '../../records/typedInSeats.ts';
import type { AuditSettings } from '../../rules/auditSettings.ts';
import type { Range } from '../../rules/tally.ts';
import { systemById } from '../../systems/index.ts';
import { type FindingView, viewFinding } from '../findingView.ts';
import { type Overview, viewSeats } from '../overview.ts';

/** What is kept of a practice: all that its audit takes. */
export interface KeptPractice {
  practice: Practice;
  settings?: AuditSettings;
  adminInput?: AdminInput;
}

/** What the audit says of one person, and of the seats they may take. */
export interface TicksView {
  member: StaffMember;
  needs?: StaffAudit['needs'];
  /** About this person, without what is set aside. */
  findings: FindingView[];
  seats: Overview['seats'];
  /** What the practice system calls licenses. */
  called: Overview['called'];
  plan: SubscriptionPlan;
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

/** The audit of what is kept, with whoever was judged last as the page showed them. */
interface Books {
  auditor: Auditor;
  /** As they are kept. */
  changed: StaffMember[];
  at: number;
}

const context = new WeakMap<KeptPractice, Books>();

/** What hangs on the day may be so old, in milliseconds. */
const FRESH = 60_000;

const booksOf = (kept: KeptPractice, now: number): Books => {
  const known = context.get(kept);
  if (known && Math.abs(now - known.at) < FRESH) return known;
  const { practice, settings, adminInput } = kept;
  const made = { auditor: auditor(withTypedIn(practice, adminInput), { ...settings, now }), changed: [], at: now };
  context.set(kept, made);
  return made;
};

/** Everybody whom a reading of one person can change; undefined where it makes one person of two, or a new one. */
const changedBy = ({ practice }: KeptPractice, reading: PageReading, now: number) => {
  const [person, other] = reading.staff;
  if (!person || other || reading.kind !== 'staffPermissions') return undefined;
  const key = nameKey(person.name);
  const before = practice.staff.filter(({ id, name }) => id === person.id || nameKey(name) === key);
  const saved = merge({ ...practice, staff: before }, reading, now);
  const isSame = saved.staff.length === before.length && before.every(({ id }, i) => saved.staff[i]?.id === id);
  if (!isSame) return undefined;
  const after = new Map(saved.staff.map((member) => [member.id, member]));
  return { before, after, saved: { ...saved, staff: practice.staff.map((one) => after.get(one.id) ?? one) } };
};

/** A practice in which a page was read, and its audit: of 10,000 people only those are judged again who changed. */
const auditAfter = (kept: KeptPractice, reading: PageReading, now: number): { saved: Practice; audit: Audit } => {
  const few = changedBy(kept, reading, now);
  if (!few) {
    const saved = merge(kept.practice, reading, now);
    return { saved, audit: auditWith(saved, { ...kept.settings, now }, kept.adminInput) };
  }
  const known = booksOf(kept, now);
  for (const member of known.changed) if (!few.after.has(member.id)) known.auditor.change(member);
  for (const member of few.after.values()) known.auditor.change(member);
  known.changed = few.before;
  return { saved: few.saved, audit: known.auditor.audit() };
};

/**
 * What the audit would say if a permissions page were saved as it shows now: it judges a copy of the practice in which
 * the page was read. Undefined where nobody can tell whom the page is about, or the practice system is not known here.
 * @param reading of the page as it is ticked now
 */
export function judgeTicks(kept: KeptPractice, reading: PageReading, now: number): TicksView | undefined {
  const { adminInput, practice } = kept;
  const system = systemById(practice.system);
  if (!system) return undefined;
  const { saved, audit } = auditAfter(kept, reading, now);
  const member = memberOf(saved, reading);
  if (!member) return undefined;
  const own = audit.findings.filter(({ staffId }) => staffId === member.id);
  const aside = dismissedNow(own, adminInput, now);
  const needs = audit.staff.find(({ id }) => id === member.id)?.needs;
  return {
    member,
    ...(needs && { needs }),
    findings: own
      .filter((finding) => !aside.has(finding))
      .map((finding) => viewFinding(finding, saved, member, undefined)),
    seats: viewSeats(audit, saved, adminInput),
    called: system.called,
    plan: saved.plan ?? 'perProvider',
  };
}
