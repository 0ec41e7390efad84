import type { Practice, StaffMember } from '../../model/practice.ts';
import { applyChanges } from '../../plan/change.ts';
import { adminLevelsOf } from '../../plan/chores.ts';
import { planChanges, type Step, type Wish } from '../../plan/index.ts';
import { WANTED } from '../../plan/step.ts';
import { works } from '../../records/appeared.ts';
import { wishesOf } from '../../records/draft.ts';
import { triedToDeactivate } from '../../records/tried.ts';
import { withTypedIn } from '../../records/typedInSeats.ts';
import { isOwner } from '../../rules/facts/personFacts.ts';
import { permissionLabel, wordsOf } from '../../systems/catalog.ts';
import { systemById } from '../../systems/index.ts';
import type { PracticeSystem } from '../../systems/system.ts';
import { fillIn, listNames } from '../../words/fill.ts';
import { hintWords } from '../../words/hints.ts';
import { viewPlan } from '../planView.ts';
import type { StepView } from '../stepsView.ts';
import type { KeptPractice } from './ticks.ts';

/**
 * What is said where *Deactivate* is greyed out for somebody: why, and in which order they leave all the same. Or, where it
 * was clicked and the page does not tell whether it went through: what is left if so.
 */
export interface LeavingView {
  staffId: string;
  name: string;
  reason: string;
  steps: StepView[];
  /** The steps are on the list of what to do. */
  isBegun: boolean;
  /** It is asked whether they were deactivated. */
  isAsked: boolean;
}

/** Why somebody cannot be deactivated, as far as it is known: they own the account, or have an admin level (S13). */
const reasonOf = (member: StaffMember, system: PracticeSystem): string => {
  const { heldBack } = hintWords();
  const held = adminLevelsOf(member, system);
  const text = isOwner(member) ? heldBack.owner : held.length > 0 ? heldBack.levels : heldBack.unknown;
  const levels = listNames(held.map((level) => `“${permissionLabel(level, system)}”`));
  return fillIn(text, { ...wordsOf(system), name: member.name, levels });
};

/** What is done about them, and the seats that are given back for it. */
const isAbout =
  (staffId: string) =>
  ({ rule, staffIds, when, page }: Step): boolean =>
    staffIds.includes(staffId) ||
    (rule === WANTED && staffIds.length === 0 && when === 'renewal' && page === 'manageSubscription');

/** What is said of somebody whom the page does not let the admin deactivate; undefined of somebody who is not known, or not there. */
export function viewLeaving(
  { practice: read, settings = {}, adminInput }: KeptPractice,
  staffId: string,
  now: number,
): LeavingView | undefined {
  const practice: Practice = withTypedIn(read, adminInput);
  const system = systemById(practice.system);
  const member = practice.staff.find(({ id }) => id === staffId);
  if (!system || !member || !works(member)) return undefined;
  const today = { ...settings, now };
  const wishes = wishesOf(practice, adminInput);
  const isBegun = wishes.some((wish) => wish.do === 'leave' && wish.staffId === staffId);
  const isAsked = adminInput !== undefined && triedToDeactivate(adminInput, practice, now) === staffId;
  const then = isAsked ? applyChanges(practice, [{ do: 'deactivate', staffId }]) : practice;
  const all: Wish[] = isBegun || isAsked ? wishes : [...wishes, { do: 'leave', staffId }];
  const steps = planChanges(then, all, today).filter(isAbout(staffId));
  const reason = isAsked ? fillIn(hintWords().tried, { name: member.name }) : reasonOf(member, system);
  return { staffId, name: member.name, reason, steps: viewPlan(read, today, adminInput, steps), isBegun, isAsked };
}
