import { TASK_LEVELS } from '../advice/taskLevels.ts';
import type { Change } from '../model/changeSchema.ts';
import { isBelow, levelOf, SUPERVISION_BOX } from '../model/permissions.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import {
  ADD_ON_LISTS,
  type AddOnList,
  LEVELS,
  type Level,
  OTHER_LISTS,
  type StaffTypeId,
  type Task,
} from '../model/terms.ts';
import { isOwner } from '../rules/facts/personFacts.ts';
import { grants, soldBy } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { unknownSystem } from '../systems/unknownSystem.ts';
import { mistakeWords } from '../words/mistakes.ts';

export type { Change };

type ChangeOf<Do extends Change['do']> = Extract<Change, { do: Do }>;

/** A change that cannot be made: about somebody who is not there, of somebody hired who is, in a system that is not known. */
export class ChangeError extends Error {
  override name = 'ChangeError';
}

/** The system of a practice that is to be changed. @throws ChangeError where it is not known here */
export function systemOf({ system: id }: Practice): PracticeSystem {
  const system = systemById(id);
  if (!system) throw new ChangeError(unknownSystem(id));
  return system;
}

/** The levels that these tasks take; everybody has Default (S2). */
export const levelsFor = (tasks: readonly Task[]): ReadonlySet<Level> =>
  new Set(['default', ...tasks.flatMap((task) => TASK_LEVELS[task])]);

/** The levels of a staff type (S1). */
export const levelsOfJob = (job: StaffTypeId, system: PracticeSystem): ReadonlySet<Level> =>
  levelsFor(system.staffTypes.find((type) => type.job === job)?.tasks ?? []);

/** Ticking Therapist switches Default on as well (docs/domain.md §1.3); a box that grants something comes with its level. */
const tick = (key: string, before: Record<string, boolean>, system: PracticeSystem): Record<string, boolean> => {
  const level = grants(key, system) ? levelOf(key) : undefined;
  return {
    ...before,
    ...(level === 'therapist' && { default: true }),
    ...(level && { [level]: true }),
    [key]: true,
  };
};

/** Unticking a level unticks the boxes below it. */
const untick = (key: string, before: Record<string, boolean>): Record<string, boolean> => ({
  ...Object.fromEntries(Object.entries(before).map(([other, on]) => [other, on && !isBelow(other, key)])),
  [key]: false,
});

const withPermission = (member: StaffMember, key: string, on: boolean, system: PracticeSystem): StaffMember => {
  const before = member.permissions ?? {};
  const after = { ...member, permissions: on ? tick(key, before, system) : untick(key, before) };
  if (on || (key !== SUPERVISION_BOX && !isBelow(SUPERVISION_BOX, key))) return after;
  const { supervision: _, ...unsupervised } = after;
  return unsupervised;
};

const withLevels = (member: StaffMember, levels: ReadonlySet<Level>, system: PracticeSystem): StaffMember =>
  LEVELS.reduce((one, level) => withPermission(one, level, levels.has(level), system), member);

const newMember = ({ staff, tasks = [] }: ChangeOf<'hire'>, system: PracticeSystem): StaffMember => {
  const off = Object.fromEntries(soldBy(system).map((license) => [license, false]));
  const levels = new Set([...levelsFor(tasks), ...(staff.job ? levelsOfJob(staff.job, system) : [])]);
  const set = withLevels({ id: staff.id, name: staff.name }, levels, system);
  const permitted = Object.entries(staff.permissions ?? {}).reduce(
    (one, [key, on]) => withPermission(one, key, on, system),
    set,
  );
  return {
    ...staff,
    active: true,
    licenses: { ...off, ...staff.licenses },
    permissions: permitted.permissions ?? {},
  };
};

const withJob = (member: StaffMember, to: StaffTypeId, system: PracticeSystem): StaffMember => ({
  ...withLevels(member, levelsOfJob(to, system), system),
  job: to,
  ...((isOwner(member) || to === 'accountOwner') && { owner: to === 'accountOwner' }),
});

/** The account has one owner (S1): somebody else who becomes it takes the place of the one before. */
const withoutOwnership = (member: StaffMember): StaffMember => (isOwner(member) ? { ...member, owner: false } : member);

/** The lists of add-ons on which somebody is known to be. */
export const listsOf = (member: StaffMember): AddOnList[] =>
  ADD_ON_LISTS.filter((list) => member[OTHER_LISTS[list]] === true);

const afterLeaving = (member: StaffMember, system: PracticeSystem): StaffMember => {
  const levels = ['administration', 'organizationAdministration'] as const;
  const unticked = levels.reduce((one, level) => withPermission(one, level, false, system), member);
  const unlisted = Object.fromEntries(listsOf(member).map((list) => [OTHER_LISTS[list], false]));
  return {
    ...unticked,
    ...unlisted,
    active: false,
    licenses: Object.fromEntries(soldBy(system).map((one) => [one, false])),
  };
};

const withSupervisors = (member: StaffMember, { supervisors, mode }: ChangeOf<'supervise'>): StaffMember => ({
  ...member,
  supervision: { supervisors, ...(mode && { mode }) },
  ...(member.permissions?.therapist && supervisors.length > 0
    ? { permissions: { ...member.permissions, [SUPERVISION_BOX]: true } }
    : {}),
});

const changeMember = (
  member: StaffMember,
  change: Exclude<Change, { do: 'hire' | 'buy' }>,
  system: PracticeSystem,
): StaffMember => {
  switch (change.do) {
    case 'switch':
      return { ...member, licenses: { ...member.licenses, [change.license]: change.on } };
    case 'permit':
      return withPermission(member, change.permission, change.on, system);
    case 'deactivate':
      return { ...member, active: false };
    case 'reactivate': {
      const { left: _, ...back } = member;
      return { ...back, active: true };
    }
    case 'unlist':
      return { ...member, [OTHER_LISTS[change.list]]: false };
    case 'leave':
      return afterLeaving(member, system);
    case 'changeJob':
      return withJob(member, change.job, system);
    case 'supervise':
      return withSupervisors(member, change);
  }
};

/** A number that was not read stays unread; no number falls below zero. */
const withSeats = (pools: Practice['pools'], { license, seats }: ChangeOf<'buy'>): Practice['pools'] => {
  const bought = pools?.[license];
  return bought === undefined ? pools : { ...pools, [license]: Math.max(0, bought + seats) };
};

/**
 * The practice as it is after these changes, one after the other. The practice that was given stays as it is.
 * @throws ChangeError for a change about somebody who is not there, or who is hired and there already, and for any in a
 * practice system that is not known here
 */
export function applyChanges(practice: Practice, changes: readonly Change[]): Practice {
  const system = systemOf(practice);
  let staff = [...practice.staff];
  let pools = practice.pools;
  const places = new Map(staff.map((member, i) => [member.id, i]));
  for (const change of changes) {
    if (change.do === 'buy') {
      pools = withSeats(pools, change);
      continue;
    }
    if (change.do === 'hire') {
      if (places.has(change.staff.id)) throw new ChangeError(mistakeWords().isThere(change.staff.id));
      if (change.staff.job === 'accountOwner') staff = staff.map(withoutOwnership);
      places.set(change.staff.id, staff.length);
      staff.push(newMember(change, system));
      continue;
    }
    const place = places.get(change.staffId);
    const member = place === undefined ? undefined : staff[place];
    if (place === undefined || member === undefined) throw new ChangeError(mistakeWords().isNobody(change.staffId));
    if (change.do === 'changeJob' && change.job === 'accountOwner') staff = staff.map(withoutOwnership);
    staff[place] = changeMember(member, change, system);
  }
  return { ...practice, ...(pools && { pools }), staff };
}
