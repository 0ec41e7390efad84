import type { Overview } from '../core/index.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** The first sentence of the panel and the popup. */
export const Summary = ({ toFix, unread, staff }: Overview) => {
  if (toFix > 0) return <p class="notice">{people(toFix)} to put right.</p>;
  if (staff === 0) return <p class="notice">Nobody has been read yet.</p>;
  if (unread.length > 0) return <p class="notice">Nothing to put right in what has been read so far.</p>;
  return <p class="notice good">All is well: everybody has the license they need.</p>;
};
