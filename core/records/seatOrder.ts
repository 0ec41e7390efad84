import type { AdminInput } from './adminInput.ts';

/**
 * Who comes first, after somebody was moved to another place of the queue. Those that nobody was ever moved past are not
 * named: they stay in the order in which they come by themselves.
 * @param order who came first before, by their ids
 * @param queue everybody who waits for a seat or has one, in today's order
 */
export function movedTo(place: number, id: string, queue: readonly string[], order: readonly string[]): string[] {
  const others = queue.filter((one) => one !== id);
  const after = [...others.slice(0, place), id, ...others.slice(place)];
  const named = new Set(order);
  const lastNamed = queue.findLastIndex((one) => named.has(one));
  return after.slice(0, Math.max(lastNamed, queue.indexOf(id), place) + 1);
}

/** What the admin has said, with who gets a seat first; nobody: as it comes by itself. */
export function withSeatOrder({ seatOrder: _, ...adminInput }: AdminInput, order: readonly string[]): AdminInput {
  return order.length > 0 ? { ...adminInput, seatOrder: [...order] } : adminInput;
}
