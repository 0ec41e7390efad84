import { isLabel } from '../labels.ts';
import { isHidden, isInDialog, OURS } from './dom.ts';
import { columnIndex, headersOf, isSingle } from './headers.ts';

const GRID = 'table:not([role="presentation"], [role="none"]), [role="table"], [role="grid"], [role="treegrid"]';
const ROW = 'tr, [role="row"]';
const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const HEADER = 'thead th, thead td, [role="columnheader"], th:not([scope="row"])';

/** A row whose cells stand under the headers of its grid, one each. */
export interface GridRow {
  /** What the row is made of: pinned columns are often rows of their own. */
  pieces: readonly Element[];
  cells: readonly Element[];
  /** The cells as they are by now: rows are drawn again. None, if the row is another one by now. */
  readCells: () => readonly Element[];
  /** Where the row stands in the whole list, of which the page may show a part. */
  index?: number;
}

/** A table, whatever it is made of. */
export interface Grid {
  element: Element;
  headers: readonly string[];
  rows: readonly GridRow[];
  /** How many rows the whole list has, as the table says; absent: it does not say. */
  total?: number;
  /** The page says that it is still being filled. */
  busy: boolean;
}

const within = (root: Element, selector: string, owner: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((element) => element.parentElement?.closest(owner) === root);

/** Everything in a row that fits a selector, in all its pieces. */
export const inRow = ({ pieces }: GridRow, selector: string): Element[] =>
  pieces.flatMap((piece) => [...piece.querySelectorAll(selector)]);

const rowIndex = (row: Element): string | null => row.getAttribute('aria-rowindex');

/** A row before it is clear which columns its cells stand in. */
interface RawRow {
  pieces: readonly Element[];
  index: string | null;
  cells: readonly Element[];
}

interface RawGrid {
  element: Element;
  headers: readonly string[];
  headerRows: number;
  rows: readonly RawRow[];
}

/** A native table knows its own rows and cells, whatever stands in them. */
const rowsIn = (element: Element): Element[] =>
  element.tagName === 'TABLE' ? [...(element as HTMLTableElement).rows] : within(element, ROW, GRID);
const cellsIn = (piece: Element): Element[] =>
  piece.tagName === 'TR' ? [...(piece as HTMLTableRowElement).cells] : within(piece, CELL, ROW);

const cellsOf = (pieces: readonly Element[]): Element[] => pieces.flatMap(cellsIn);

const isHeaderRow = (cells: readonly Element[]): boolean =>
  cells.length > 0 && cells.every((cell) => cell.matches(HEADER));

/** Pieces with the same index are one row. */
const joinPieces = (pieces: readonly Element[]): RawRow[] => {
  const rows: { pieces: Element[]; index: string | null }[] = [];
  const byIndex = new Map<string, { pieces: Element[] }>();
  for (const piece of pieces) {
    const index = rowIndex(piece);
    const row = index === null ? undefined : byIndex.get(index);
    if (row) {
      row.pieces.push(piece);
      continue;
    }
    const fresh = { pieces: [piece], index };
    rows.push(fresh);
    if (index !== null) byIndex.set(index, fresh);
  }
  return rows.map((row) => ({ ...row, cells: cellsOf(row.pieces) }));
};

const HIDDEN_ROW = '[hidden], [aria-hidden="true"], tfoot *';

const toRaw = (element: Element): RawGrid => {
  const rows = joinPieces(rowsIn(element).filter((row) => !row.matches(HIDDEN_ROW)));
  const isBody = ({ cells }: RawRow): boolean => !isHeaderRow(cells);
  const body = rows.filter(isBody);
  const firstBody = rows.findIndex(isBody);
  const head = rows.slice(0, firstBody === -1 ? rows.length : firstBody);
  return { element, headers: headersOf(head.map(({ cells }) => cells)), headerRows: head.length, rows: body };
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

const mostCommon = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
};

const UNEVEN = '[colspan], [aria-colspan], [aria-colindex]';

/** Every cell stands in one column, in the order of the page. */
const isEven = (element: Element): boolean => element.querySelector(UNEVEN) === null;

type Place = (cells: readonly Element[]) => readonly Element[];

/**
 * How the cells of this grid's rows are put under its headers. A row with other cells than its header says is no row
 * about one person, and gets none: “Nobody found”, a group, a sum. Columns that are not drawn are empty.
 */
const placing = (columns: number, rows: readonly (readonly Element[])[], element: Element): Place => {
  const isIndexed = !isEven(element) && rows.some((cells) => cells.some((cell) => columnIndex(cell) !== undefined));
  if (!isIndexed) return (cells) => (cells.length === columns && cells.every(isSingle) ? cells : []);
  const usual = mostCommon(rows.map(({ length }) => length));
  const missing = element.ownerDocument.createElement('span');
  return (cells) => {
    if (cells.length !== usual || !cells.every(isSingle)) return [];
    const placed = Array<Element>(columns).fill(missing);
    for (const cell of cells) {
      const column = columnIndex(cell);
      if (column === undefined || column >= columns || placed[column] !== missing) return [];
      placed[column] = cell;
    }
    return placed;
  };
};

/** aria-rowcount counts the headers too; -1 stands for unknown. */
const totalOf = ({ element, headerRows }: RawGrid): number | undefined => {
  const count = Number(element.getAttribute('aria-rowcount') ?? Number.NaN) - headerRows;
  return count > 0 ? count : undefined;
};

const toGrid = (raw: RawGrid): Grid => {
  const { element, headers } = raw;
  const place = placing(
    headers.length,
    raw.rows.map(({ cells }) => cells),
    element,
  );
  const total = totalOf(raw);
  const isAllEven = isEven(element);
  const rows = raw.rows.flatMap(({ pieces, index, cells: drawn }): GridRow[] => {
    const cells = isAllEven ? drawn : place(drawn);
    if (cells.length === 0 || cells.length !== headers.length) return [];
    const isSame = () =>
      pieces.length === 1 || pieces.every((piece) => rowIndex(piece) === rowIndex(pieces[0] ?? piece));
    const readCells = () => (isSame() ? place(cellsOf(pieces)) : []);
    return [{ pieces, cells, readCells, ...(index !== null && { index: Number(index) }) }];
  });
  return { element, headers, rows, ...(total !== undefined && { total }), busy: isBusy(element) };
};

/** Every visible table of a page outside its dialogs. */
export function findGrids(document: Document): Grid[] {
  const raw = [...document.querySelectorAll(GRID)]
    .filter((element) => !element.closest(`[${OURS}]`) && !isInDialog(element) && !isHidden(element))
    .map(toRaw);
  return withSplitHeaders(raw.filter((grid) => !isDetail(grid, raw))).map(toGrid);
}

/** The place of the only column with one of these labels; -1 where there is none or more than one. */
export function columnOf({ headers }: Grid, labels: readonly string[]): number {
  const places = headers.flatMap((header, i) => (isLabel(header, labels) ? [i] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}
