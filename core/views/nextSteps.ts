import type { Practice } from '../model/practice.ts';
import type { AdminInput, Move } from '../records/adminInput.ts';
import { type Changed, settingsAt } from '../records/keep.ts';
import { withMoves, withoutMovesDone } from '../records/moves.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { beginPlan } from './planView.ts';

/** What the admin has said, once they were seen to invite or deactivate people who are known, or not there yet. */
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
  return beginPlan(
    read,
    settings,
    withMoves(
      adminInput,
      begun.map((change) => ({ at, change })),
    ),
  );
}

/** What is kept after a change: as long as people are on their way in or out, what comes next for them is on the list. */
export function withNextSteps(changed: Changed): Changed {
  const { kept, at } = changed;
  const { notes, practices } = kept;
  if (!notes?.moves || !practices || !changed.audit) return changed;
  const next = beginPlan(practices, settingsAt(kept, at), withoutMovesDone(notes, practices));
  return { ...changed, kept: { ...kept, notes: next } };
}
