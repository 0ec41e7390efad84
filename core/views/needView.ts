import { isBelow } from '../model/permissions.ts';
import type { Practice } from '../model/practice.ts';
import type { StaffTypeId } from '../model/terms.ts';
import type { Change } from '../plan/change.ts';
import { nearestStaffTypes } from '../plan/nearestStaffTypes.ts';
import { type Reason, type SingleChange, type WhatItTakes, whatItTakes } from '../plan/whatItTakes.ts';
import type { AdminInput } from '../records/adminInput.ts';
import { withTypedIn } from '../records/typedInSeats.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { Need } from '../rules/tally.ts';
import { licenseTitle, permissionLabel } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import type { PracticeSystem } from '../systems/system.ts';

/** A license or a permission as the practice system calls it, to be turned on or off. */
export interface Turn {
  label: string;
  on: boolean;
}

/** One change that saves a license or brings the one that is needed. */
export interface HelpfulChange extends Turn {
  /** The license that does after it; absent: they need the one they needed before. */
  enough?: Need;
  /** The findings that it fixes, by their labels. */
  fixes: string[];
}

/** A staff type that somebody's permissions are nearest to, and what would have to be turned to be of it. */
export interface NearestType {
  job: StaffTypeId;
  differs: Turn[];
}

/** Why somebody needs the license they need, and what would make it another. */
export interface NeedView {
  /** Absent while it hangs on what is unread. */
  needs?: Need;
  /** The permissions that force it, as the practice system calls them. */
  forcedBy: string[];
  because: Reason[];
  changes: HelpfulChange[];
  /** One type, or several that are as near; none while too much is unread to tell. */
  nearest: NearestType[];
}

/** So many types are named at most: with more, they tell nothing. */
const MOST_TYPES = 2;

const turnOf = (change: Change, system: PracticeSystem): Turn | undefined => {
  if (change.do === 'switch') return { label: licenseTitle(change.license, system), on: change.on };
  if (change.do === 'permit') return { label: permissionLabel(change.permission, system), on: change.on };
  return undefined;
};

/** Nobody is advised to permit more: that would fix a license that is not used, and for no reason of the practice. */
const helpful = ({ change, removes, cheaper }: SingleChange, system: PracticeSystem): HelpfulChange[] => {
  const turn = turnOf(change, system);
  if (!turn || (change.do !== 'switch' && !cheaper)) return [];
  return [{ ...turn, ...(cheaper && { enough: cheaper.to }), fixes: [...new Set(removes.map(({ label }) => label))] }];
};

/** Without the boxes below a level that is named: they go with it. */
export const highest = (forcedBy: WhatItTakes['forcedBy']): WhatItTakes['forcedBy'] =>
  forcedBy.filter(({ permission }) => !forcedBy.some((other) => isBelow(permission, other.permission)));

/**
 * Why somebody needs their license, what single change would help, and which staff type their permissions come nearest to.
 * @returns undefined for somebody who is not there, or in a practice system that is not known here
 */
export function viewNeed(
  practice: Practice,
  staffId: string,
  settings: AuditSettings = {},
  adminInput?: AdminInput,
): NeedView | undefined {
  const system = systemById(practice.system);
  const member = practice.staff.find(({ id }) => id === staffId);
  const takes = whatItTakes(withTypedIn(practice, adminInput), staffId, settings);
  if (!system || !member || !takes) return undefined;
  const { types, nearest } = nearestStaffTypes(member, system);
  const named = types.filter(({ job }) => nearest.length <= MOST_TYPES && nearest.includes(job));
  return {
    ...(takes.needs && { needs: takes.needs }),
    forcedBy: highest(takes.forcedBy).map(({ label }) => label),
    because: takes.because,
    changes: takes.changes.flatMap((one) => helpful(one, system)),
    nearest: named.map(({ job, changes }) => ({
      job,
      differs: changes.flatMap((change) => turnOf(change, system) ?? []),
    })),
  };
}
