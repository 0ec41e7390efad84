import { auditPractice } from '../audit/audit.ts';
import { findingKey } from '../audit/findingKey.ts';
import type { Practice } from '../model/practice.ts';
import { planChanges, planFixes, type Step } from '../plan/index.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { wishesOf } from '../records/draft.ts';
import { withTypedIn } from '../records/typedInSeats.ts';
import { inPlace, isOnList, withWorklist } from '../records/worklist.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { leftOut, pageAndPath, type StepView, viewSteps } from './stepsView.ts';
import { urlOf } from './urlOf.ts';

/** A step of the admin's list. */
export interface ChecklistStep extends Omit<StepView, 'rule' | 'group' | 'seats' | 'switchedOn'> {
  seats?: StepView['seats'];
  switchedOn?: StepView['switchedOn'];
  /** When it was seen to be done, in milliseconds since 1970. */
  done?: number;
  /** What it is about is unread now: whether it is done is not known. */
  isUnsure?: true;
}

/** The steps that are shown: to fix what was found, and to do what the admin has planned. */
export const shownSteps = (practice: Practice, settings: AuditSettings, adminInput: AdminInput | undefined): Step[] => {
  const isLeftOut = leftOut(practice, settings, adminInput);
  const wishes = wishesOf(practice, adminInput);
  const steps = wishes.length > 0 ? planChanges(practice, wishes, settings) : planFixes(practice, settings);
  return steps.filter((step) => !isLeftOut(step));
};

/**
 * What to do about a practice, in order; without what the admin has set aside, and what is only good to know.
 * @param steps what `shownSteps` gives for the practice with the seats that were typed in
 */
export function viewPlan(
  read: Practice,
  settings: AuditSettings = {},
  adminInput?: AdminInput,
  steps: readonly Step[] = shownSteps(withTypedIn(read, adminInput), settings, adminInput),
): StepView[] {
  return viewSteps(steps, withTypedIn(read, adminInput), settings);
}

/** What the admin has said, once they have the plan before them: what they do of it is ticked from now on. */
export function beginPlan(read: Practice, settings: AuditSettings, adminInput: AdminInput): AdminInput {
  const practice = withTypedIn(read, adminInput);
  const audit = auditPractice(practice, settings);
  return withWorklist(adminInput, shownSteps(practice, settings, adminInput), audit, settings.now ?? 0);
}

/** The plan with what was done of it, struck through, until the list is put away. */
export function viewChecklist(read: Practice, settings: AuditSettings = {}, adminInput?: AdminInput): ChecklistStep[] {
  const steps = viewPlan(read, settings, adminInput);
  const planned = new Set(steps.map(({ key }) => key));
  const begun = adminInput?.begun ?? [];
  const open = new Set(auditPractice(withTypedIn(read, adminInput), settings).findings.map(findingKey));
  const kept = begun
    .filter((one) => !planned.has(one.key) && isOnList(one, open))
    .map(({ key, text, page, when, done }): ChecklistStep => {
      const url = page === undefined || page === 'staffPermissions' ? undefined : urlOf(page, read);
      return {
        key,
        text,
        logsOut: [],
        ...pageAndPath(page, read),
        ...(when && { when }),
        ...(url && { url }),
        ...(done === undefined ? { isUnsure: true as const } : { done }),
      };
    });
  return inPlace(kept, begun, steps);
}
