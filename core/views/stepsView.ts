import { auditPractice } from '../audit/audit.ts';
import type { Finding } from '../audit/finding.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { PageKind } from '../model/terms.ts';
import { planFixes, type Step } from '../plan/index.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { dismissedNow } from '../records/dismissals.ts';
import { stepKey } from '../records/worklist.ts';
import { type AuditSettings, CURRENCY } from '../rules/auditSettings.ts';
import { systemById } from '../systems/index.ts';
import { urlOfPermissions } from './pageUrls.ts';
import { urlOf } from './urlOf.ts';

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

const where = (step: Step, practice: Practice, members: ReadonlyMap<string, StaffMember>): string | undefined => {
  if (step.page === undefined) return undefined;
  if (step.page !== 'staffPermissions') return urlOf(step.page, practice);
  const [only, ...others] = step.staffIds.flatMap((id) => members.get(id) ?? []);
  return only && others.length === 0 ? urlOfPermissions(only, practice) : urlOf('staffList', practice);
};

const keysOf = (findings: Iterable<Finding>): ReadonlySet<string> =>
  new Set([...findings].map(({ rule, staffId }) => `${rule} ${staffId ?? ''}`));

/** Steps that are left out: what is set aside, and advice about what is only good to know. */
export const leftOut = (
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

export const pageAndPath = (page: PageKind | undefined, practice: Practice): Pick<StepView, 'page' | 'path'> => {
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

/** Steps as they are shown. @param practice with the seats that were typed in */
export function viewSteps(steps: readonly Step[], practice: Practice, settings: AuditSettings): StepView[] {
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
      ...pageAndPath(page, practice),
      ...(money !== undefined && { money, currency: settings.prices?.currency ?? CURRENCY }),
      ...(waitsFor !== undefined && { waitsFor }),
      ...(when !== undefined && { when }),
      ...(url !== undefined && { url }),
      logsOut: (loggedOut[i] ?? []).flatMap((id) => members.get(id)?.name ?? []),
    };
  });
}

/** What to do about a practice of which the admin has said nothing, in order; without what is only good to know. */
export function viewFixes(practice: Practice, settings: AuditSettings = {}): StepView[] {
  const isLeftOut = leftOut(practice, settings, undefined);
  return viewSteps(
    planFixes(practice, settings).filter((step) => !isLeftOut(step)),
    practice,
    settings,
  );
}
