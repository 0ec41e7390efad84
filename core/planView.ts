import { auditPractice } from './audit.ts';
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

/** Whether all that a step would put right is set aside. */
const isSetAside = (practice: Practice, settings: AuditSettings, note: Note | undefined): ((step: Step) => boolean) => {
  const put = asideNow(auditPractice(practice, settings).findings, note, settings.now);
  const keys = new Set([...put.keys()].map(({ rule, staffId }) => `${rule} ${staffId ?? ''}`));
  return ({ rule, staffIds }) => (staffIds.length === 0 ? [''] : staffIds).every((id) => keys.has(`${rule} ${id}`));
};

/** What to do about a practice, in order; without what the admin has set aside. */
export function viewPlan(read: Practice, settings: AuditSettings = {}, note?: Note): StepView[] {
  const practice = withTypedIn(read, note);
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  const isAside = isSetAside(practice, settings, note);
  return planFixes(practice, settings)
    .filter((step) => !isAside(step))
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
