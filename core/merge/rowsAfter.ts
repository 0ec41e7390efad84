import type { PageReading } from '../model/pageReading.ts';
import type { RowsSeen } from '../model/practice.ts';

/** How much of a list has been seen: a later look at a part of it takes nothing back, unless the list has grown. */
export const rowsAfter = (before: RowsSeen | undefined, { rows, covers }: PageReading): RowsSeen | undefined => {
  if (covers || before?.total === undefined || rows?.total === undefined || rows.total > before.total) return rows;
  const isWhole = before.seen >= before.total;
  return isWhole || (before.total === rows.total && before.seen > rows.seen) ? before : rows;
};
