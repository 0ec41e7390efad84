import { csvRows } from './csvRows.ts';

/** In this order where the table says nothing else. */
const SEPARATORS = [',', ';', '\t', '|'];

/** So many rows are looked at, among so many lines. */
const SAMPLE = 100;
const LINES = 1_000;

/** How well a separator parts a table. */
interface Fit {
  /** The share of rows that have as many cells as most have; rows of one cell are titles and count as others. */
  share: number;
  /** The share of cells that begin right behind it: a comma in a sentence has a blank behind it. */
  tight: number;
  width: number;
}

const NO_FIT: Fit = { share: 0, tight: 1, width: 1 };
/** A list of “Ruiz, Ana” under the heading “Name” is one column. */
const WORSE: Fit = { ...NO_FIT, share: -1 };

const mostFrequent = (widths: readonly number[]): { width: number; count: number } => {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[width, count] = [1, 0]] = [...counts].toSorted(([, a], [, b]) => b - a);
  return { width, count };
};

const fitOf = (text: string, separator: string, from: number): Fit => {
  const widths: number[] = [];
  let [cells, loose] = [0, 0];
  for (const row of csvRows(text, separator, from)) {
    if (row.number > LINES || widths.length === SAMPLE) break;
    if (row.cells.length === 0) continue;
    widths.push(row.fault === undefined || row.fault === 'wide' ? row.width : 0);
    cells += row.cells.length - 1;
    loose += row.cells.filter((cell, i) => i > 0 && cell.startsWith(' ')).length;
  }
  const { width, count } = mostFrequent(widths);
  const tight = cells === 0 ? 1 : 1 - loose / cells;
  if (count === 0) return NO_FIT;
  if (tight === 0 && widths[0] === 1) return WORSE;
  return { share: count / widths.length, tight, width };
};

/** The separator that parts the most rows of a CSV text into as many cells as each other. */
export function separatorOf(text: string, from: number): string {
  const fits = SEPARATORS.map((separator) => ({ separator, ...fitOf(text, separator, from) }));
  const [best] = fits.toSorted((a, b) => b.share - a.share || b.tight - a.tight || b.width - a.width);
  return best?.separator ?? ',';
}
