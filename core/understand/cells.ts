import type { PageNode } from '../model/page.ts';
import { textOf } from './text.ts';
import { childrenOf, isA } from './tree.ts';

export const isCell = isA('cell', 'gridcell', 'columnheader', 'rowheader');
export const isRow = isA('row');
export const isTable = isA('table', 'grid', 'treegrid');
export const isColumnHeader = isA('columnheader');
const isStrong = isA('strong');

/**
 * Whether cells are headers of columns and nothing else. A few among them may be plain cells without a word: over boxes
 * to choose rows by stands one to choose them all.
 */
export const areHeaders = (cells: readonly PageNode[]): boolean => {
  if (!cells.some(isColumnHeader)) return cells.length === 0;
  const others = cells.filter((cell) => !isColumnHeader(cell));
  return others.length * 2 < cells.length && others.every((cell) => textOf(cell) === '');
};

/** Whether a row holds headers of columns and nothing else. */
export const isHeaderRow = (row: PageNode): boolean => {
  const cells = childrenOf(row);
  return cells.length > 1 && areHeaders(cells);
};

const isBold = (cell: PageNode): boolean => textOf(cell) !== '' && textOf(cell, isStrong) === '';

/** Whether all cells of a row are in bold: the first row may be a head for that alone. */
export const isBoldRow = (cells: readonly PageNode[]): boolean => cells.length > 1 && cells.every(isBold);

const spansMore = ({ says }: PageNode): boolean => says?.columns !== undefined || says?.rows !== undefined;

/** The cell of the head row that a cell stands under; none where the rows are not made alike. */
export function headOver(cell: PageNode, head: PageNode): PageNode | undefined {
  const cells = cell.parent ? childrenOf(cell.parent) : [];
  const heads = childrenOf(head);
  return cells.length === heads.length && ![...cells, ...heads].some(spansMore)
    ? heads[cells.indexOf(cell)]
    : undefined;
}
