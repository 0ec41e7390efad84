import type { Practice } from '../model/practice.ts';
import type { AdminInput, Move } from '../records/adminInput.ts';
import { type Changed, settingsAt } from '../records/keep.ts';
import { withDeactivated, withMoves, withoutLeaving, withoutMovesDone } from '../records/moves.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { beginPlan } from './planView.ts';

const isTried = ({ do: what }: Move['change']): boolean => what === 'deactivate';

/**
 * What the admin has said, once they were seen to invite or deactivate people who are known, or not there yet. A click on
 * *Deactivate* alone puts nothing on the list: the page may still ask, and the admin say no.
 */
export function beginMoves(
  read: Practice,
  settings: AuditSettings,
  adminInput: AdminInput,
  changes: readonly Move['change'][],
): AdminInput {
  const { now: at = 0 } = settings;
  const ids = new Set(read.staff.map(({ id }) => id));
  const begun = changes.filter((change) => change.do === 'hire' || ids.has(change.staffId));
  if (begun.length === 0) return adminInput;
  const moved = withMoves(
    adminInput,
    begun.map((change) => ({ at, change })),
  );
  return begun.every(isTried) ? moved : beginPlan(read, settings, moved);
}

/** The same once somebody stays whose leaving was begun. */
export const endLeaving = (
  read: Practice,
  settings: AuditSettings,
  adminInput: AdminInput,
  staffId: string,
): AdminInput => beginPlan(read, settings, withoutLeaving(adminInput, staffId));

/** What is kept after a change: as long as people are on their way in or out, what comes next for them is on the list. */
export function withNextSteps(changed: Changed): Changed {
  const { kept, at } = changed;
  const { notes, practices } = kept;
  if (!notes?.moves || !practices || !changed.audit) return changed;
  const seen = withDeactivated(notes, practices, at);
  const left = withoutMovesDone(seen, practices, at);
  const isListed = seen.moves?.some(({ change }) => !isTried(change));
  return { ...changed, kept: { ...kept, notes: isListed ? beginPlan(practices, settingsAt(kept, at), left) : left } };
}
