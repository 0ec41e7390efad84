import { columnName } from '../model/heads.ts';
import { isLabel } from '../model/labels.ts';
import { type PageNode, UNDRAWN } from '../model/page.ts';
import { accessibleName } from './naming.ts';
import { plainText, textOf } from './text.ts';
import { isHidden } from './tree.ts';

const MOST_ROWS = 9;

export const columnSpan = ({ says }: PageNode): number => says?.columns ?? 1;
const rowSpan = ({ says }: PageNode): number => says?.rows ?? 1;

/** Whether a cell stands in one column alone: nearly all do. */
export const isSingle = (cell: PageNode): boolean => columnSpan(cell) === 1;

/** Where a cell says it stands, from 0; undefined where it does not say. */
export const columnIndex = ({ says }: PageNode): number | undefined =>
  says?.column === undefined ? undefined : says.column - 1;

/** What a header shows beside its buttons, or on them; a column that nobody sees has no name. */
export const headerText = (cell: PageNode, isSeen = !isHidden(cell)): string =>
  isSeen ? columnName(plainText(cell) || textOf(cell) || accessibleName(cell)) : '';

/** A header over two rows takes its column in both. */
class Places {
  readonly #taken = new Set<string>();

  /** The first free column of a row from `column` on; takes it, and what the cell spans. */
  take(cell: PageNode, row: number, column: number): number {
    let free = column;
    while (this.#taken.has(`${row} ${free}`)) free++;
    for (let r = 0; r < Math.min(rowSpan(cell), MOST_ROWS); r++) {
      for (let c = 0; c < columnSpan(cell); c++) this.#taken.add(`${row + r} ${free + c}`);
    }
    return free;
  }
}

/** The names of the columns: where groups of columns have a header too, the lowest one counts. */
export function headersOf(rows: readonly (readonly PageNode[])[]): string[] {
  const labels: string[] = [];
  const places = new Places();
  // On a narrow page style takes the head away as a whole, and its columns are what they were.
  const isAway = rows.every((cells) => cells.every(({ is }) => (is & UNDRAWN) !== 0));
  for (const [r, cells] of rows.entries()) {
    let next = 0;
    for (const cell of cells) {
      const column = columnIndex(cell) ?? places.take(cell, r, next);
      const label = headerText(cell, isAway || !isHidden(cell));
      next = column + columnSpan(cell);
      while (labels.length < next) labels.push('');
      if (label !== '') labels.fill('', column, next).splice(column, 1, label);
    }
  }
  return labels;
}

/** The place of the only column with one of these labels; -1 where there is none or more than one. */
export function columnOf({ headers }: { headers: readonly string[] }, labels: readonly string[]): number {
  const places = headers.flatMap((header, i) => (isLabel(header, labels) ? [i] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}
