import { type AssessedStaff, assessStaff } from '../audit/assessedStaff.ts';
import type { Practice } from '../model/practice.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { applyChanges, type Change, levelsFor, systemOf } from './change.ts';
import { type Chore, leaving, onPermissions, onStaffList, permit } from './chores.ts';
import { sayHire } from './say.ts';
import type { Draft } from './step.ts';

/** What an admin wants to be so. Licenses and seats follow from it. */
export type Wish = Exclude<Change, { do: 'switch' | 'buy' }>;
type Hire = Extract<Wish, { do: 'hire' }>;

/** What a step names instead of a rule when the admin wants it, and no finding does. */
export const WANTED = 'wanted';

const settingUp = ({ staff, tasks = [] }: Hire, system: PracticeSystem): Chore[] => {
  const { id, name, job, permissions = {}, supervision } = staff;
  const levels = [...levelsFor(tasks)].filter((level) => level !== 'default');
  const changes: Change[] = [
    ...(job ? [{ do: 'changeJob', staffId: id, job } as const] : []),
    ...levels.map((level) => permit(id, level, true)),
    ...Object.entries(permissions).map(([key, on]) => permit(id, key, on)),
    ...(supervision ? [{ do: 'supervise', staffId: id, ...supervision } as const] : []),
  ];
  return onPermissions({ id, name }, changes, WANTED, system);
};

const choresFor = (wish: Wish, people: AssessedStaff): Chore[] => {
  const { system, byId } = people;
  if (wish.do === 'hire') return settingUp(wish, system);
  const who = { id: wish.staffId, name: byId.get(wish.staffId)?.member.name ?? wish.staffId };
  switch (wish.do) {
    case 'leave':
      return leaving(wish.staffId, WANTED, people);
    case 'deactivate':
    case 'reactivate':
      return [onStaffList(who, wish.do === 'reactivate', WANTED, system)];
    default:
      return onPermissions(who, [wish], WANTED, system);
  }
};

/** Somebody new comes with Default alone (S2): everything else is set when their license is on. */
const bare = ({ staff: { id, name, position, email, telehealth } }: Hire): Change => ({
  do: 'hire',
  staff: { id, name, ...(position && { position }), ...(email && { email }), ...(telehealth && { telehealth }) },
});

/** What is wanted, as things to do: those that come first, and those that wait for licenses. */
export function choresOf(wishes: readonly Wish[], practice: Practice): { first: Draft[]; chores: Chore[] } {
  const system = systemOf(practice);
  // Throws a ChangeError if one of them cannot be made.
  applyChanges(practice, wishes);
  const people = assessStaff(practice, system);
  const hires = wishes.filter((wish) => wish.do === 'hire');
  return {
    first: hires.map((hire) => ({
      text: sayHire(hire.staff.name, system),
      page: 'staffList',
      rule: WANTED,
      staffIds: [hire.staff.id],
      changes: [bare(hire)],
    })),
    chores: wishes.flatMap((wish) => choresFor(wish, people)),
  };
}
