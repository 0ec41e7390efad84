import type { Practice } from '../model/practice.ts';
import type { License, StaffTypeId } from '../model/terms.ts';
import { planChanges, planFixes } from '../plan/index.ts';
import { WANTED } from '../plan/step.ts';
import type { AdminInput, PlanDraft } from '../records/adminInput.ts';
import { type ChangeState, draftChanges, openChanges } from '../records/draft.ts';
import { withTypedIn } from '../records/typedInSeats.ts';
import { stepKey } from '../records/worklist.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { type Called, soldBy } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import { unknownSystem } from '../systems/unknownSystem.ts';
import { type ShownPerson, showPerson } from './namesakes.ts';
import { type ChecklistStep, viewChecklist, viewPlan } from './planView.ts';
import { viewWhatIf, type WhatIfView } from './whatIfView.ts';

/** A change of a draft, as it is shown. */
export interface DraftChangeView {
  do: 'hire' | 'leave' | 'changeJob';
  /** Whom it is about; absent: they are on no staff list any more. */
  person?: Pick<ShownPerson, 'name' | 'position' | 'email'>;
  job?: StaffTypeId;
  standing: ChangeState;
}

/** Changes that the admin thinks about, compared with today, and how to make them. */
export interface DraftView extends Called {
  host: string;
  /** Why nothing is said of it, in words. */
  problem?: string;
  sells: License[];
  jobs: StaffTypeId[];
  /** Who works there, by name. */
  people: ShownPerson[];
  /** Seats bought today; a license whose number was not read is absent. */
  bought: Partial<Record<License, number>>;
  /** Nothing is paid by seats: their number is not to be changed. */
  isUnlimited: boolean;
  draft: PlanDraft;
  changes: DraftChangeView[];
  /** Since when it is a plan, in milliseconds since 1970. */
  plannedAt?: number;
  /** What it would do; absent as long as there is nothing to do. */
  result?: WhatIfView;
  /** What to do for it, beside what is to be fixed anyway; of a plan with what is done. */
  steps: ChecklistStep[];
  /** So many other steps fix what was found. */
  otherSteps: number;
}

const NOTHING: PlanDraft = { changes: [] };

const viewChanges = (draft: PlanDraft, practice: Practice): DraftChangeView[] => {
  const shown = showPerson(practice);
  const members = new Map(practice.staff.map((member) => [member.id, member]));
  return draftChanges(draft, practice).map(({ change, standing }) => {
    if (change.do === 'hire') {
      const { name, job } = change.staff;
      return { do: change.do, person: { name }, ...(job && { job }), standing };
    }
    const member = members.get(change.staffId);
    return {
      do: change.do,
      ...(member && { person: shown(member) }),
      ...(change.do === 'changeJob' && { job: change.job }),
      standing,
    };
  });
};

/** The steps that are there for the draft alone. */
const stepsFor = (read: Practice, settings: AuditSettings, adminInput: AdminInput | undefined) => {
  const practice = withTypedIn(read, adminInput);
  const today = new Set(planFixes(practice, settings).map(stepKey));
  const isForIt = ({ key }: ChecklistStep): boolean => !today.has(key);
  if (adminInput?.plannedAt !== undefined) {
    const all = viewChecklist(read, settings, adminInput);
    const steps = all.filter((step) => isForIt(step) && (step.done === undefined || step.key.startsWith(`${WANTED} `)));
    return { steps, otherSteps: all.filter((step) => step.done === undefined && !isForIt(step)).length };
  }
  const wishes = openChanges(adminInput?.draft ?? NOTHING, practice);
  if (wishes.length === 0) return { steps: [], otherSteps: 0 };
  const all = viewPlan(read, settings, adminInput, planChanges(practice, wishes, settings));
  const steps = all.filter(isForIt);
  return { steps, otherSteps: all.length - steps.length };
};

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });

/** The admin's draft: what each change is about, what all would do together, and the steps to make them. */
export function viewDraft(read: Practice, settings: AuditSettings = {}, adminInput?: AdminInput): DraftView {
  const { host } = read;
  const draft = adminInput?.draft ?? NOTHING;
  const system = systemById(read.system);
  if (!system) {
    return {
      host,
      problem: unknownSystem(read.system),
      called: {} as Called['called'],
      ...{
        sells: [],
        jobs: [],
        people: [],
        bought: {},
        isUnlimited: true,
        draft,
        changes: [],
        steps: [],
        otherSteps: 0,
      },
    };
  }
  const practice = withTypedIn(read, adminInput);
  const sells = soldBy(system);
  const open = openChanges(draft, practice);
  const shown = showPerson(practice);
  return {
    host,
    called: system.called,
    sells,
    jobs: system.staffTypes.map(({ job }) => job),
    people: practice.staff
      .filter(({ active, left }) => active !== false && !left)
      .map(shown)
      .sort((a, b) => compare(a.name, b.name)),
    bought: Object.fromEntries(
      sells.flatMap((license) => {
        const seats = practice.pools?.[license];
        return seats === undefined ? [] : [[license, seats]];
      }),
    ),
    isUnlimited: (practice.plan ?? 'perProvider') !== 'perProvider',
    draft,
    changes: viewChanges(draft, practice),
    ...(adminInput?.plannedAt !== undefined && { plannedAt: adminInput.plannedAt }),
    ...(open.length > 0 && { result: viewWhatIf(read, open, settings, adminInput) }),
    ...stepsFor(read, settings, adminInput),
  };
}
