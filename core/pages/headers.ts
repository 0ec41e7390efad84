import { isLabel } from '../model/labels.ts';
import { accessibleName, isHidden, textOf } from './dom.ts';

const span = (cell: Element, html: 'colspan' | 'rowspan'): number =>
  Number(cell.getAttribute(html) ?? cell.getAttribute(`aria-${html}`) ?? 1) || 1;

export const columnSpan = (cell: Element): number => span(cell, 'colspan');

/** Whether a cell stands in one column alone: nearly all do. */
export const isSingle = (cell: Element): boolean => columnSpan(cell) === 1;

/** Where a cell says it stands, from 0; undefined where it does not say. */
export const columnIndex = (cell: Element): number | undefined => {
  const said = Number(cell.getAttribute('aria-colindex'));
  return said >= 1 ? said - 1 : undefined;
};

/** What a header shows; a column that nobody sees has no name. */
const labelOf = (cell: Element): string => (isHidden(cell) ? '' : textOf(cell) || accessibleName(cell));

/** A header over two rows takes its column in both. */
class Places {
  readonly #taken = new Set<string>();

  /** The first free column of a row from `column` on; takes it, and what the cell spans. */
  take(cell: Element, row: number, column: number): number {
    let free = column;
    while (this.#taken.has(`${row} ${free}`)) free++;
    for (let r = 0; r < Math.min(span(cell, 'rowspan'), 9); r++) {
      for (let c = 0; c < columnSpan(cell); c++) this.#taken.add(`${row + r} ${free + c}`);
    }
    return free;
  }
}

/** The names of the columns: where groups of columns have a header too, the lowest one counts. */
export function headersOf(rows: readonly (readonly Element[])[]): string[] {
  const labels: string[] = [];
  const places = new Places();
  for (const [r, cells] of rows.entries()) {
    let next = 0;
    for (const cell of cells) {
      const column = columnIndex(cell) ?? places.take(cell, r, next);
      const label = labelOf(cell);
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
