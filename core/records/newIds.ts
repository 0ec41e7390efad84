import type { StaffChange } from '../model/changeSchema.ts';
import type { AdminInput } from './adminInput.ts';

/** What the admin has said of people, under the ids that they have now. */
export function underNewIds(adminInput: AdminInput, ids: ReadonlyMap<string, string>): AdminInput {
  const { seatOrder, draft, moves } = adminInput;
  if (ids.size === 0 || (!seatOrder && !draft && !moves)) return adminInput;
  const idNow = (id: string): string => ids.get(id) ?? id;
  const moved = <T extends StaffChange>(change: T): T =>
    change.do === 'hire' ? change : { ...change, staffId: idNow(change.staffId) };
  return {
    ...adminInput,
    ...(seatOrder && { seatOrder: seatOrder.map(idNow) }),
    ...(draft && { draft: { ...draft, changes: draft.changes.map(moved) } }),
    ...(moves && { moves: moves.map((move) => ({ ...move, change: moved(move.change) })) }),
  };
}
