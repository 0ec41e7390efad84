import type { Practice } from '../model/practice.ts';
import type { AdminInput, Move } from './adminInput.ts';
import { works } from './appeared.ts';

/** A click on *Deactivate* of which no page shows within so many milliseconds that it went through was cancelled. */
export const TRIED_FOR = 24 * 60 * 60 * 1000;

/** Whom it is about. */
export const idOf = ({ change }: Move): string => (change.do === 'hire' ? change.staff.id : change.staffId);

/** For whom *Deactivate* was clicked last, where no page shows yet whether that went through. */
export const triedToDeactivate = ({ moves = [] }: AdminInput, { staff }: Practice, at: number): string | undefined => {
  const here = new Set(staff.flatMap((member) => (works(member) ? member.id : [])));
  const last = moves.findLast(
    (move) => move.change.do === 'deactivate' && here.has(idOf(move)) && move.at + TRIED_FOR > at,
  );
  return last && idOf(last);
};
