import { auditPractice, type Finding } from './audit.ts';
import { urlOf, urlOfPermissions } from './checklist.ts';
import type { Note } from './note.ts';
import { planFixes, type Step } from './plan.ts';
import type { Practice, StaffMember } from './practice.ts';
import { asideNow } from './setAside.ts';
import type { AuditSettings } from './settings.ts';
import { withTypedIn } from './typedIn.ts';

/** One thing to do, as it is shown. */
export interface StepView extends Pick<Step, 'text' | 'rule' | 'money' | 'waitsFor' | 'when' | 'group'> {
  /** Where it is done, if that is known. */
  url?: string;
  /** Names of the people whom saving logs out. */
  logsOut: string[];
}

const where = (step: Step, practice: Practice, members: ReadonlyMap<string, StaffMember>): string | undefined => {
  if (step.page === undefined) return undefined;
  if (step.page !== 'staffPermissions') return urlOf(step.page, practice);
  const [only, ...others] = step.staffIds.flatMap((id) => members.get(id) ?? []);
  return only && others.length === 0 ? urlOfPermissions(only, practice) : urlOf('staffList', practice);
};

const keysOf = (findings: Iterable<Finding>): ReadonlySet<string> =>
  new Set([...findings].map(({ rule, staffId }) => `${rule} ${staffId ?? ''}`));

/** Steps that are left out: what is set aside, and advice about what is only good to know. */
const leftOut = (practice: Practice, settings: AuditSettings, note: Note | undefined): ((step: Step) => boolean) => {
  const { findings } = auditPractice(practice, settings);
  const aside = keysOf(asideNow(findings, note, settings.now).keys());
  const quiet = keysOf(findings.filter(({ severity }) => severity === 'info'));
  return ({ rule, staffIds, changes }) => {
    const keys = (staffIds.length === 0 ? [''] : staffIds).map((id) => `${rule} ${id}`);
    return keys.every((key) => aside.has(key) || (changes.length === 0 && quiet.has(key)));
  };
};

/** What to do about a practice, in order; without what the admin has set aside, and what is only good to know. */
export function viewPlan(read: Practice, settings: AuditSettings = {}, note?: Note): StepView[] {
  const practice = withTypedIn(read, note);
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  const isLeftOut = leftOut(practice, settings, note);
  return planFixes(practice, settings)
    .filter((step) => !isLeftOut(step))
    .map((step) => {
      const { text, rule, money, waitsFor, when, group } = step;
      const url = where(step, practice, members);
      return {
        text,
        rule,
        group,
        ...(money !== undefined && { money }),
        ...(waitsFor !== undefined && { waitsFor }),
        ...(when !== undefined && { when }),
        ...(url !== undefined && { url }),
        logsOut: step.logsOut.flatMap((id) => members.get(id)?.name ?? []),
      };
    });
}
