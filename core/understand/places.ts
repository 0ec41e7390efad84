import type { PageNode } from '../model/page.ts';
import { columnIndex, isSingle } from './headers.ts';
import { textOf } from './text.ts';

/** What stands in a column of a row that is not drawn. */
export const NOTHING: PageNode = {
  role: '',
  is: 0,
  traits: 0,
  content: [],
  says: undefined,
  parent: undefined,
  known: undefined,
  handle: undefined,
};

export type Place = (cells: readonly PageNode[]) => readonly PageNode[];

const mostCommon = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
};

/**
 * How the cells of a grid's rows are put under its headers. A row with other cells than its header says is no row
 * about one person, and gets none: “Nobody found”, a group, a sum. Columns that are not drawn are empty.
 * @param uneven the cells of all rows, where they may not stand in one column each in the order of the page
 */
export const placing = (columns: number, uneven: readonly (readonly PageNode[])[]): Place => {
  const isIndexed = uneven.some((cells) => cells.some((cell) => columnIndex(cell) !== undefined));
  if (!isIndexed) return (cells) => (cells.length === columns && cells.every(isSingle) ? cells : []);
  const usual = mostCommon(uneven.map(({ length }) => length));
  return (cells) => {
    if (cells.length !== usual || !cells.every(isSingle)) return [];
    const placed = Array<PageNode>(columns).fill(NOTHING);
    for (const cell of cells) {
      const column = columnIndex(cell) ?? -1;
      const before = placed[column];
      // A column that stays in view is drawn a second time, over the first.
      if (before === undefined || (before !== NOTHING && textOf(before) !== textOf(cell))) return [];
      placed[column] = cell;
    }
    return placed;
  };
};
