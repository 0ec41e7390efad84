import { isLabel } from '../labels.ts';
import { ariaName, isHidden, isInDialog, OURS, textOf } from './dom.ts';

const GRID = 'table:not([role="presentation"], [role="none"]), [role="table"], [role="grid"], [role="treegrid"]';
const ROW = 'tr, [role="row"]';
const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const HEADER = 'thead th, [role="columnheader"], th:not([scope="row"])';

/** A row whose cells stand under the headers of its grid, one each. */
export interface GridRow {
  element: Element;
  cells: readonly Element[];
  /** The cells as they are by now: rows are drawn again. */
  readCells: () => readonly Element[];
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

const cellsOf = (row: Element): Element[] => within(row, CELL, ROW);

const span = (cell: Element): number =>
  Number(cell.getAttribute('colspan') ?? cell.getAttribute('aria-colspan') ?? 1) || 1;

const isHeaderRow = (cells: readonly Element[]): boolean =>
  cells.length > 0 && cells.every((cell) => cell.matches(HEADER));

const headersOf = (cells: readonly Element[]): string[] =>
  cells.flatMap((cell) => [ariaName(cell) || textOf(cell), ...Array<string>(span(cell) - 1).fill('')]);

/** A row with other cells than its header says is no row about one person: “Nobody found”, a group, a sum. */
const isWhole = (cells: readonly Element[], columns: number): boolean =>
  cells.length === columns && cells.every((cell) => span(cell) === 1);

/** A table before it is clear which headers its rows stand under. */
interface RawGrid {
  element: Element;
  headers: readonly string[];
  rows: readonly GridRow[];
}

const toRaw = (element: Element): RawGrid => {
  const rows = within(element, ROW, GRID)
    .filter((row) => !row.matches('[hidden], [aria-hidden="true"]'))
    .map((row) => ({ element: row, cells: cellsOf(row), readCells: () => cellsOf(row) }));
  const header = rows.find(({ cells }) => isHeaderRow(cells));
  return {
    element,
    headers: header ? headersOf(header.cells) : [],
    rows: rows.filter(({ cells }) => !isHeaderRow(cells)),
  };
};

/** A header that stays in view is often a table of its own, right before that of the rows. */
const withSplitHeaders = (grids: readonly RawGrid[]): RawGrid[] =>
  grids.flatMap((grid, i) => {
    const [before, after] = [grids[i - 1], grids[i + 1]];
    const isSplit = (head: RawGrid, body: RawGrid): boolean =>
      head.rows.length === 0 &&
      body.headers.length === 0 &&
      body.rows.some(({ cells }) => cells.length === head.headers.length);
    if (after && isSplit(grid, after)) return [];
    return before && isSplit(before, grid) ? [{ ...grid, headers: before.headers }] : [grid];
  });

/** A table in a cell of another one tells details of that row; one that is alone in a table without headers is laid out by it. */
const isDetail = ({ element }: RawGrid, grids: readonly RawGrid[]): boolean =>
  grids.some(
    (outer) =>
      outer.element !== element &&
      outer.element.contains(element) &&
      (outer.headers.length > 0 || grids.filter((inner) => outer.element.contains(inner.element)).length > 2),
  );

const isBusy = (element: Element): boolean =>
  element.closest('[aria-busy="true"]') !== null || element.querySelector('[aria-busy="true"]') !== null;

/** Every visible table of a page outside its dialogs. */
export function findGrids(document: Document): Grid[] {
  const raw = [...document.querySelectorAll(GRID)]
    .filter((element) => !element.closest(`[${OURS}]`) && !isInDialog(element) && !isHidden(element))
    .map(toRaw);
  return withSplitHeaders(raw.filter((grid) => !isDetail(grid, raw))).map(({ element, headers, rows }) => ({
    element,
    headers,
    rows: rows.filter(({ cells }) => isWhole(cells, headers.length)),
    busy: isBusy(element),
  }));
}

/** The place of the only column with one of these labels; -1 where there is none or more than one. */
export function columnOf({ headers }: Grid, labels: readonly string[]): number {
  const places = headers.flatMap((header, i) => (isLabel(header, labels) ? [i] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}
