import { auditPractice } from '../audit/audit.ts';
import type { Finding } from '../audit/finding.ts';
import { findingKey } from '../audit/findingKey.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { PageKind } from '../model/terms.ts';
import { planChanges, planFixes, type Step } from '../plan/index.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { dismissedNow } from '../records/dismissals.ts';
import { wishesOf } from '../records/draft.ts';
import { withTypedIn } from '../records/typedInSeats.ts';
import { inPlace, isOnList, stepKey, withWorklist } from '../records/worklist.ts';
import { type AuditSettings, CURRENCY } from '../rules/auditSettings.ts';
import { systemById } from '../systems/index.ts';
import { urlOf, urlOfPermissions } from './pageUrls.ts';

/** One thing to do, as it is shown. */
export interface StepView
  extends Pick<Step, 'text' | 'rule' | 'money' | 'waitsFor' | 'when' | 'group' | 'page' | 'seats' | 'switchedOn'> {
  /** The same in every language. */
  key: string;
  /** Where the page is, in the words of the practice system. */
  path?: string;
  /** Where it is done, if that is known. */
  url?: string;
  /** Of the money, ISO 4217. */
  currency?: string;
  /** Names of the people whom saving logs out, in the first step of each visit that does. */
  logsOut: string[];
}

/** A step of the admin's list. */
export interface ChecklistStep extends Omit<StepView, 'rule' | 'group' | 'seats' | 'switchedOn'> {
  seats?: StepView['seats'];
  switchedOn?: StepView['switchedOn'];
  /** When it was seen to be done, in milliseconds since 1970. */
  done?: number;
  /** What it is about is unread now: whether it is done is not known. */
  isUnsure?: true;
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
const leftOut = (
  practice: Practice,
  settings: AuditSettings,
  adminInput: AdminInput | undefined,
): ((step: Step) => boolean) => {
  const { findings } = auditPractice(practice, settings);
  const aside = keysOf(dismissedNow(findings, adminInput, settings.now).keys());
  const quiet = keysOf(findings.filter(({ severity }) => severity === 'info'));
  return ({ rule, staffIds, changes }) => {
    const keys = (staffIds.length === 0 ? [''] : staffIds).map((id) => `${rule} ${id}`);
    return keys.every((key) => aside.has(key) || (changes.length === 0 && quiet.has(key)));
  };
};

/** The steps that are shown: to fix what was found, and to do what the admin has planned. */
export const shownSteps = (practice: Practice, settings: AuditSettings, adminInput: AdminInput | undefined): Step[] => {
  const isLeftOut = leftOut(practice, settings, adminInput);
  const wishes = wishesOf(practice, adminInput);
  const steps = wishes.length > 0 ? planChanges(practice, wishes, settings) : planFixes(practice, settings);
  return steps.filter((step) => !isLeftOut(step));
};

const placeOf = (page: PageKind | undefined, practice: Practice): Pick<StepView, 'page' | 'path'> => {
  if (page === undefined) return {};
  const path = systemById(practice.system)?.paths()[page];
  return { page, ...(path !== undefined && { path }) };
};

/** Ids of the people whom each step logs out, as far as no step before it on the same visit says so: one save does for all. */
const onceInEachVisit = (steps: readonly Step[]): string[][] => {
  const told = new Set<string>();
  return steps.map(({ page, when, logsOut }, i) => {
    const before = steps[i - 1];
    if (before?.page !== page || before?.when !== when) told.clear();
    const fresh = logsOut.filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    return fresh;
  });
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
  const practice = withTypedIn(read, adminInput);
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  const loggedOut = onceInEachVisit(steps);
  return steps.map((step, i) => {
    const { text, rule, money, waitsFor, when, group, seats, switchedOn, page } = step;
    const url = where(step, practice, members);
    return {
      key: stepKey(step),
      text,
      rule,
      group,
      seats,
      switchedOn,
      ...placeOf(page, practice),
      ...(money !== undefined && { money, currency: settings.prices?.currency ?? CURRENCY }),
      ...(waitsFor !== undefined && { waitsFor }),
      ...(when !== undefined && { when }),
      ...(url !== undefined && { url }),
      logsOut: (loggedOut[i] ?? []).flatMap((id) => members.get(id)?.name ?? []),
    };
  });
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
        ...placeOf(page, read),
        ...(when && { when }),
        ...(url && { url }),
        ...(done === undefined ? { isUnsure: true as const } : { done }),
      };
    });
  return inPlace(kept, begun, steps);
}
