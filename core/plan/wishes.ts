import { type AssessedStaff, assessStaff } from '../audit/assessedStaff.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import { LEVELS, LICENSES, type StaffTypeId } from '../model/terms.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { applyChanges, type Change, levelsFor, levelsOfJob, systemOf } from './change.ts';
import { type Chore, leaving, offList, onPermissions, onStaffList, permit } from './chores.ts';
import type { Wanted } from './makePlan.ts';
import type { SeatCount } from './money.ts';
import { sayBuy, sayHire, sayInvited } from './say.ts';
import { type Draft, isInvited, WANTED } from './step.ts';

/** What an admin wants to be so. Licenses follow from it, and the seats that it takes. */
export type Wish = Exclude<Change, { do: 'switch' }>;
type Hire = Extract<Wish, { do: 'hire' }>;

const settingUp = ({ staff, tasks = [] }: Hire, system: PracticeSystem): Chore[] => {
  const { id, name, job, permissions = {}, supervision } = staff;
  const levels = [...levelsFor(tasks)].filter((level) => level !== 'default');
  const changes: Change[] = [
    ...(job ? [{ do: 'changeJob', staffId: id, job } as const] : []),
    ...levels.map((level) => permit(id, level, true)),
    ...Object.entries(permissions).map(([key, on]) => permit(id, key, on)),
    ...(supervision ? [{ do: 'supervise', staffId: id, ...supervision } as const] : []),
  ];
  const ofJob = job ? [...levelsOfJob(job, system)].filter((level) => level !== 'default') : [];
  const says = [...ofJob.map((level) => permit(id, level, true)), ...changes.filter((one) => one.do !== 'changeJob')];
  return onPermissions({ id, name }, changes, WANTED, system, { says });
};

/** What is checked and unchecked on the page of somebody whose job changes: as far as it is not so yet. */
const boxesOfJob = (job: StaffTypeId, { id, permissions = {} }: StaffMember, system: PracticeSystem): Change[] => {
  const levels = levelsOfJob(job, system);
  return LEVELS.filter((level) => permissions[level] !== levels.has(level)).map((level) =>
    permit(id, level, levels.has(level)),
  );
};

const choresFor = (wish: Wish, people: AssessedStaff): Chore[] => {
  const { system, byId } = people;
  if (wish.do === 'buy') return [];
  if (wish.do === 'hire') return settingUp(wish, system);
  const member = byId.get(wish.staffId)?.member ?? { id: wish.staffId, name: wish.staffId };
  const who = { id: member.id, name: member.name };
  switch (wish.do) {
    case 'leave':
      return leaving(wish.staffId, WANTED, people, { isInTurn: true });
    case 'deactivate':
    case 'reactivate':
      return [onStaffList(who, wish.do === 'reactivate', WANTED, system)];
    case 'unlist':
      return [offList(who, wish.list, WANTED, system)];
    case 'changeJob': {
      const boxes = boxesOfJob(wish.job, member, system);
      return boxes.length === 0 ? [] : onPermissions(who, [wish], WANTED, system, { says: boxes });
    }
    default:
      return onPermissions(who, [wish], WANTED, system);
  }
};

/** Somebody new comes with Default alone (S2): everything else is set when their license is on. */
const bare = ({ staff: { id, name, position, email, telehealth } }: Hire): Change => ({
  do: 'hire',
  staff: { id, name, ...(position && { position }), ...(email && { email }), ...(telehealth && { telehealth }) },
});

/** How many seats more are wanted of each license, or fewer where negative. */
const seatsOf = (wishes: readonly Wish[]): SeatCount => {
  const seats: SeatCount = {};
  for (const wish of wishes) if (wish.do === 'buy') seats[wish.license] = (seats[wish.license] ?? 0) + wish.seats;
  return seats;
};

/** Seats are bought at once; they are given back at renewal. */
const buying = (seats: SeatCount, system: PracticeSystem): Draft[] => {
  const more = LICENSES.flatMap((license) => {
    const count = seats[license] ?? 0;
    return count > 0 ? [{ do: 'buy', license, seats: count } as const] : [];
  });
  const counts = Object.fromEntries(more.map(({ license, seats: count }) => [license, count]));
  return more.length === 0
    ? []
    : [{ text: sayBuy(counts, system), page: 'manageSubscription', rule: WANTED, staffIds: [], changes: more }];
};

/** What is wanted, as things to do: those that come first, and those that wait for licenses. */
export function choresOf(wishes: readonly Wish[], practice: Practice): Wanted {
  const system = systemOf(practice);
  // Throws a ChangeError if one of them cannot be made.
  applyChanges(practice, wishes);
  const people = assessStaff(practice, system);
  const hires = wishes.filter((wish) => wish.do === 'hire');
  const seats = seatsOf(wishes);
  const adding = hires.map(
    (hire): Draft => ({
      text: (isInvited(hire.staff.id) ? sayInvited : sayHire)(hire.staff.name, system),
      page: 'staffList',
      rule: WANTED,
      staffIds: [hire.staff.id],
      changes: [bare(hire)],
    }),
  );
  return {
    first: [...adding, ...buying(seats, system)],
    chores: wishes.flatMap((wish) => choresFor(wish, people)),
    seats,
  };
}
