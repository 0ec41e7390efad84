import type { StaffMember } from '../model/practice.ts';
import { LEVELS, type Level, type StaffTypeId } from '../model/terms.ts';
import { granted } from '../rules/facts/granted.ts';
import { isOwner } from '../rules/facts/personFacts.ts';
import type { Range } from '../rules/tally.ts';
import { staffTypeName } from '../systems/staffTypeName.ts';
import type { PracticeSystem } from '../systems/system.ts';
import { type Change, levelsOfJob } from './change.ts';

/** How far somebody's permissions are from one of the staff types (S1). */
export interface StaffTypeDistance {
  job: StaffTypeId;
  label: string;
  /** Levels that differ, and one for owning the account; a range while levels are unread. */
  distance: Range;
  /** Levels to tick and untick to be of this type; nothing changes who owns the account. */
  changes: Change[];
}

export interface NearestStaffTypes {
  /** All types, the nearest first. */
  types: StaffTypeDistance[];
  /** The nearest ones; while levels are unread, all that may turn out to be. */
  nearest: StaffTypeId[];
}

type Known = Map<Level, boolean | undefined>;

/** A level counts as on where anything in its column is on and grants something, as for facts about people. */
const levelsOf = (member: StaffMember, system: PracticeSystem): Known =>
  new Map(
    LEVELS.map((level) => [level, granted(member, level, system).length > 0 ? true : member.permissions?.[level]]),
  );

/**
 * The staff types that somebody's permissions come nearest to. What a type has is what its tasks take; a receptionist
 * and a scheduler have the same.
 */
export function nearestStaffTypes(member: StaffMember, system: PracticeSystem): NearestStaffTypes {
  const known = levelsOf(member, system);
  const unread = LEVELS.filter((level) => known.get(level) === undefined);
  const measured = system.staffTypes.map(({ job }) => {
    const levels = levelsOfJob(job, system);
    const differs = LEVELS.filter((level) => known.get(level) !== undefined && known.get(level) !== levels.has(level));
    const owning = Number(isOwner(member) !== (job === 'accountOwner'));
    return { job, levels, differs, atLeast: differs.length + owning };
  });
  type Measured = (typeof measured)[number];
  /** How far another type is when everything unread turns out as this one has it. */
  const apart = (one: Measured, other: Measured): number =>
    other.atLeast + unread.filter((level) => one.levels.has(level) !== other.levels.has(level)).length;
  const mayBeNearest = (one: Measured): boolean => measured.every((other) => one.atLeast <= apart(one, other));
  return {
    types: measured
      .toSorted((a, b) => a.atLeast - b.atLeast)
      .map(({ job, levels, differs, atLeast }) => ({
        job,
        label: staffTypeName(job),
        distance: { atLeast, atMost: atLeast + unread.length },
        changes: differs.map((permission) => ({
          do: 'permit',
          staffId: member.id,
          permission,
          on: levels.has(permission),
        })),
      })),
    nearest: measured.filter(mayBeNearest).map(({ job }) => job),
  };
}
