import { isLabel } from '../labels.ts';
import { ariaName, isHidden, isInDialog, OURS, textOf } from './dom.ts';

const GRID = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const ROW = 'tr, [role="row"]';
const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const HEADER = 'thead th, [role="columnheader"], th:not([scope="row"])';

/** A row whose cells stand under the headers of its grid, one each. */
export interface GridRow {
  element: Element;
  cells: readonly Element[];
}

/** A table, whatever it is made of. */
export interface Grid {
  element: Element;
  headers: readonly string[];
  rows: readonly GridRow[];
  /** The page says that it is still being filled. */
  busy: boolean;
}

const within = (root: Element, selector: string, owner: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((element) => element.parentElement?.closest(owner) === root);

/** The cells of a row as they are now. */
export const cellsOf = (row: Element): Element[] => within(row, CELL, ROW);

const span = (cell: Element): number =>
  Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan') ?? 1) || 1;

const isHeaderRow = (cells: readonly Element[]): boolean =>
  cells.length > 0 && cells.every((cell) => cell.matches(HEADER));

const headersOf = (cells: readonly Element[]): string[] =>
  cells.flatMap((cell) => [ariaName(cell) || textOf(cell), ...Array<string>(span(cell) - 1).fill('')]);

/** A row with other cells than its header says is no row about one person: “Nobody found”, a group, a sum. */
const isWhole = (cells: readonly Element[], columns: number): boolean =>
  cells.length === columns && cells.every((cell) => span(cell) === 1);

const toGrid = (element: Element): Grid => {
  const rows = within(element, ROW, GRID)
    .filter((row) => !row.matches('[hidden], [aria-hidden="true"]'))
    .map((row) => ({ element: row, cells: cellsOf(row) }));
  const header = rows.find(({ cells }) => isHeaderRow(cells));
  const headers = header ? headersOf(header.cells) : [];
  return {
    element,
    headers,
    rows: rows.filter((row) => row !== header && !isHeaderRow(row.cells) && isWhole(row.cells, headers.length)),
    busy: element.closest('[aria-busy="true"]') !== null || element.querySelector('[aria-busy="true"]') !== null,
  };
};

/** Every visible table of a page outside its dialogs. */
export const findGrids = (document: Document): Grid[] =>
  [...document.querySelectorAll(GRID)]
    .filter((element) => !element.closest(`[${OURS}]`) && !isInDialog(element) && !isHidden(element))
    .map(toGrid);

/** The place of the only column with one of these labels; -1 where there is none or more than one. */
export function columnOf({ headers }: Grid, labels: readonly string[]): number {
  const places = headers.flatMap((header, i) => (isLabel(header, labels) ? [i] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}
