import { CELL, ROW } from './cells.ts';
import { isHidden, isInDialog, OURS } from './dom.ts';
import { columnIndex, headersOf, isSingle } from './headers.ts';
import { type GridRow, type Known, unknown } from './known.ts';
import { Memory } from './memory.ts';
import { Rows } from './row.ts';
import { all, has } from './search.ts';

const GRID = 'table:not([role="presentation"], [role="none"]), [role="table"], [role="grid"], [role="treegrid"]';
const HEADER = 'thead th, thead td, [role="columnheader"], th:not([scope="row"])';

/** A table, whatever it is made of. */
export interface Grid {
  element: Element;
  headers: readonly string[];
  /** All of them; they are made when they are asked for. */
  rows: readonly GridRow[];
  /** The first so many of them, if there are as many. */
  first: (count: number) => readonly GridRow[];
  /** They are the same for as long as nothing is changed. */
  isLasting: boolean;
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
  known: Known;
  cells: () => readonly Element[];
}

interface RawGrid {
  element: Element;
  headers: readonly string[];
  headerRows: number;
  /** What follows the headers; among them may be headers again. */
  rows: readonly RawRow[];
}

/** Spreading a collection of the page takes several times as long. */
const listed = (collection: HTMLCollectionOf<Element>): Element[] => {
  const list: Element[] = [];
  for (let i = 0; i < collection.length; i++) list.push(collection[i] as Element);
  return list;
};

/** A native table knows its own rows and cells, whatever stands in them. */
const rowsIn = (element: Element): Element[] =>
  element.tagName === 'TABLE' ? listed((element as HTMLTableElement).rows) : within(element, ROW, GRID);
const cellsIn = (piece: Element): Element[] =>
  piece.tagName === 'TR' ? listed((piece as HTMLTableRowElement).cells) : within(piece, CELL, ROW);

const cellsOf = (pieces: readonly Element[]): Element[] => pieces.flatMap(cellsIn);

/** A row without cells, which holds a place for others, is among the headers or nowhere. */
const isHeaderRow = (cells: readonly Element[]): boolean => cells.every((cell) => cell.matches(HEADER));

/** Pieces with the same index are one row. */
const joinPieces = (all: readonly Element[], memory: Memory): RawRow[] => {
  const rows: RawRow[] = [];
  const byIndex = new Map<string | null, { pieces: Element[] }>();
  for (const piece of all) {
    const known = memory.of(piece);
    known.isHidden ??= piece.matches(HIDDEN_ROW);
    if (known.isHidden) continue;
    if (known.index === undefined) known.index = rowIndex(piece);
    const { index } = known;
    const row = byIndex.get(index);
    if (row) {
      row.pieces.push(piece);
      continue;
    }
    const pieces = [piece];
    const cells = (): readonly Element[] => {
      if (pieces.length > 1) return cellsOf(pieces);
      if (!known.cells) {
        known.spend?.();
        known.cells = cellsIn(piece);
      }
      return known.cells;
    };
    rows.push({ pieces, index, known, cells });
    if (index !== null) byIndex.set(index, { pieces });
  }
  return rows;
};

const HIDDEN_ROW = '[hidden], [aria-hidden="true"], tfoot *';

const isBody = ({ pieces, cells, known }: RawRow): boolean => {
  if (pieces.length > 1) return !isHeaderRow(cells());
  known.isHeader ??= isHeaderRow(cells());
  return !known.isHeader;
};

const toRaw = (element: Element, memory: Memory): RawGrid => {
  const rows = joinPieces(rowsIn(element), memory);
  const firstBody = rows.findIndex(isBody);
  const head = rows.slice(0, firstBody === -1 ? rows.length : firstBody);
  const cells = head.map((row) => row.cells());
  const headerRows = cells.filter(({ length }) => length > 0).length;
  return { element, headers: headersOf(cells), headerRows, rows: rows.slice(head.length) };
};

/** A header that stays in view is often a table of its own, right before that of the rows. */
const withSplitHeaders = (grids: readonly RawGrid[]): RawGrid[] =>
  grids.flatMap((grid, i) => {
    const [before, after] = [grids[i - 1], grids[i + 1]];
    const isSplit = (head: RawGrid, body: RawGrid): boolean =>
      head.rows.length === 0 &&
      body.headers.length === 0 &&
      body.rows.some((row) => row.cells().length === head.headers.length && isBody(row));
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
  element.closest('[aria-busy="true"]') !== null || has(element, '[aria-busy="true"]');

const mostCommon = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
};

const UNEVEN = '[colspan], [aria-colspan], [aria-colindex]';

/** Every cell stands in one column, in the order of the page. */
const isEven = (element: Element): boolean => !has(element, UNEVEN);

type Place = (cells: readonly Element[]) => readonly Element[];

/**
 * How the cells of this grid's rows are put under its headers. A row with other cells than its header says is no row
 * about one person, and gets none: “Nobody found”, a group, a sum. Columns that are not drawn are empty.
 */
const placing = (
  { element, headers: { length: columns } }: RawGrid,
  rows: readonly (readonly Element[])[],
  isAllEven: boolean,
): Place => {
  const isIndexed = !isAllEven && rows.some((cells) => cells.some((cell) => columnIndex(cell) !== undefined));
  if (!isIndexed) return (cells) => (cells.length === columns && cells.every(isSingle) ? cells : []);
  const usual = mostCommon(rows.map(({ length }) => length));
  const missing = element.ownerDocument.createElement('span');
  return (cells) => {
    if (cells.length !== usual || !cells.every(isSingle)) return [];
    const placed = Array<Element>(columns).fill(missing);
    for (const cell of cells) {
      const column = columnIndex(cell) ?? -1;
      if (placed[column] !== missing) return [];
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

function* rowsOf(grid: RawGrid): Generator<GridRow> {
  const { element, headers, rows } = grid;
  const isAllEven = isEven(element);
  const bodies = isAllEven ? [] : rows.filter(isBody).map(({ cells }) => cells());
  const place = placing(grid, bodies, isAllEven);
  for (const raw of rows) {
    if (!isBody(raw)) continue;
    const { pieces, index, known } = raw;
    const drawn = raw.cells();
    const cells = isAllEven ? drawn : place(drawn);
    if (cells.length === 0 || cells.length !== headers.length) continue;
    if (known.row && isAllEven && pieces.length === 1) {
      yield known.row;
      continue;
    }
    const readCells = () => (new Set(pieces.map(rowIndex)).size === 1 ? place(cellsOf(pieces)) : []);
    const row: GridRow = {
      pieces,
      cells,
      readCells,
      ...(index !== null && { index: Number(index) }),
      known: isAllEven && pieces.length === 1 ? known : unknown(),
    };
    if (row.known === known) known.row = row;
    yield row;
  }
}

/** What can be set in a row changes without a word. */
const isLasting = ({ known, pieces }: RawRow): boolean => pieces.length === 1 && known.fields.length === 0;

const toGrid = (raw: RawGrid): Grid => {
  const { element, headers } = raw;
  const total = totalOf(raw);
  const rows = new Rows(() => rowsOf(raw));
  return {
    element,
    headers,
    get rows() {
      return rows.first();
    },
    first: (count) => rows.first(count),
    isLasting: raw.rows.every(isLasting),
    ...(total !== undefined && { total }),
    busy: isBusy(element),
  };
};

/** Every visible table of a page outside its dialogs. */
export const findGrids = (document: Document, memory = new Memory()): readonly Grid[] =>
  memory.kept(
    'grids',
    () => gridsIn(document, memory),
    (grids) => grids.every((grid) => grid.isLasting),
  );

function gridsIn(document: Document, memory: Memory): Grid[] {
  const raw = all(document, GRID)
    .filter((element) => !element.closest(`[${OURS}]`) && !isInDialog(element) && !isHidden(element))
    .map((element) => toRaw(element, memory));
  return withSplitHeaders(raw.filter((grid) => !isDetail(grid, raw))).map(toGrid);
}
