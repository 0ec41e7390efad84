import type { RawRow } from './known.ts';
import { cellsOf, isBody, type RawGrid } from './rawRow.ts';

/** Where a row says that it stands, or the first of its cells does. */
const indexOf = ({ index, pieces }: RawRow): number => Number(index ?? cellsOf(pieces)[0]?.says?.row ?? Number.NaN);

/**
 * How many rows the whole list has, as `aria-rowcount` says. Some count the headers and some do not, some count what
 * is drawn, and -1 stands for unknown: a total is believed only where it fits what is drawn, and of two that fit the
 * greater one, for nobody must be missing who was not seen.
 */
export function rowTotal({ node, head, rows }: RawGrid): number | undefined {
  const count = node.says?.rowCount ?? Number.NaN;
  if (!(count > 0)) return undefined;
  const drawn = rows.filter(isBody);
  const indexes = drawn.map(indexOf).filter((index) => !Number.isNaN(index));
  const isHeadCounted = head.some((row) => !Number.isNaN(indexOf(row)));
  const total = isHeadCounted ? count - head.length : count;
  // Who counts what is drawn says nothing of the rest.
  const isOfDrawn = !isHeadCounted && total === drawn.length;
  const isBeyond = indexes.some((index) => index > count);
  return total < Math.max(drawn.length, 1) || isOfDrawn || isBeyond ? undefined : total;
}
