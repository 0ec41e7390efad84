import { signal } from '@preact/signals';
import { movedTo, type QueuedPerson, type SeatShareView } from '../../../core/index.ts';
import { askInWords } from '../../shared/askInWords.ts';
import { seatsNow, share, showSeats } from '../state.ts';

/** How somebody was moved: by which button, or dragged. */
export type Way = 'up' | 'down' | 'first' | 'dragged';

/** Who was moved last: their button has the focus again, and their new place is said. */
export const moved = signal<{ id: string; way: Way; isKept?: true } | undefined>(undefined);

/** The first place that is the admin's to give: owners come first. */
export const firstPlace = (queue: readonly QueuedPerson[]): number => queue.filter(({ owner }) => owner).length;

/** The queue as it is to be, at once; what everybody gets follows. */
const reordered = (view: SeatShareView, order: readonly string[]): SeatShareView => {
  const people = new Map(view.queue.map((person) => [person.id, person]));
  const named = new Set(order);
  const first = order.flatMap((id) => people.get(id) ?? []);
  return { ...view, order, queue: [...first, ...view.queue.filter(({ id }) => !named.has(id))] };
};

const keep = (order: readonly string[]): void => {
  const { value: view } = share;
  if (!view || !seatsNow.value) return;
  if (order.length > 0) seatsNow.value = { ...seatsNow.value, share: reordered(view, order) };
  const last = moved.value;
  showSeats(askInWords({ type: 'keepSeatOrder', host: view.host, order: [...order] })).then(() => {
    if (last && moved.value === last) moved.value = { ...last, isKept: true };
  });
};

/** Moves somebody to a place of the queue, and keeps the order. */
export function move(id: string, to: number, way: Way): void {
  const { value: view } = share;
  if (!view) return;
  const place = Math.min(Math.max(to, firstPlace(view.queue)), view.queue.length - 1);
  const ids = view.queue.map((person) => person.id);
  moved.value = { id, way };
  if (ids[place] !== id) keep(movedTo(place, id, ids, view.order));
}

/** The order is again as it comes by itself. */
export function reset(): void {
  moved.value = undefined;
  keep([]);
}
