import { GONE, type PageNode, PLAIN } from '../model/page.ts';
import { isCell, isColumnHeader, isRow, isTable } from './cells.ts';
import { headersOf } from './headers.ts';
import { GridRow, keptOf, type RawRow, type RowSource, understoodOf } from './known.ts';
import { type Place, placing } from './places.ts';
import { Rows } from './row.ts';
import { closest, contains, isA, outlineOf, type Test, visibleAll } from './tree.ts';

/** A table, whatever it is made of. */
export interface Grid {
  node: PageNode;
  headers: readonly string[];
  /** All of them; they are made when they are asked for. */
  readonly rows: readonly GridRow[];
  /** The first so many of them, if there are as many. */
  first: (count: number) => readonly GridRow[];
  /** The same one after the other. */
  readonly each: RowSource;
  /** How many rows the whole list has, as the table says; absent: it does not say. */
  total?: number;
  /** The page says that it is still being filled. */
  busy: boolean;
}

/** Everything in a row that passes a test, in all its pieces. */
export function inRow({ pieces }: GridRow, test: Test): PageNode[] {
  const found: PageNode[] = [];
  for (const piece of pieces) collect(piece, test, () => false, found);
  return found;
}

interface RawGrid {
  node: PageNode;
  headers: readonly string[];
  headerRows: number;
  /** What follows the headers; among them may be headers again. */
  rows: readonly RawRow[];
}

const collect = (node: PageNode, isWanted: Test, isEnd: Test, found: PageNode[]): void => {
  for (const piece of node.content) {
    if (typeof piece === 'string') continue;
    if (isWanted(piece)) found.push(piece);
    if (!isEnd(piece)) collect(piece, isWanted, isEnd, found);
  }
};

const isFoot = isA('tfoot');
const isHead = isA('thead');
const isEndOfRows: Test = (node) => (node.traits & PLAIN) !== 0 || isTable(node) || isFoot(node);

/** The rows of a table, those of its head first and without those of its foot. */
const rowsIn = (table: PageNode): PageNode[] => {
  const found: PageNode[] = [];
  collect(table, isRow, isEndOfRows, found);
  const heads = found.filter((row) => row.parent && isHead(row.parent));
  return heads.length === 0 || heads.every((row, i) => row === found[i]) ? found : [...new Set([...heads, ...found])];
};

const cellsIn = (row: PageNode): readonly PageNode[] => {
  if (row.content.every((piece) => typeof piece !== 'string' && isCell(piece))) return row.content as PageNode[];
  const found: PageNode[] = [];
  collect(row, isCell, (node) => isCell(node) || isRow(node), found);
  return found;
};

const cellsOf = (pieces: readonly PageNode[]): readonly PageNode[] => {
  const [piece] = pieces;
  return piece && pieces.length === 1 ? cellsIn(piece) : pieces.flatMap(cellsIn);
};

/** Pieces with the same index are one row. */
const joinPieces = (pieces: readonly PageNode[]): RawRow[] => {
  const rows: RawRow[] = [];
  const byIndex = new Map<string, PageNode[]>();
  for (const piece of pieces) {
    if (piece.traits & GONE) continue;
    const index = piece.says?.row;
    if (index === undefined) {
      const known = understoodOf(piece);
      known.alone ??= { pieces: [piece], index };
      rows.push(known.alone);
      continue;
    }
    const pieces = byIndex.get(index);
    if (pieces) pieces.push(piece);
    else {
      const begun = [piece];
      byIndex.set(index, begun);
      rows.push({ pieces: begun, index });
    }
  }
  return rows;
};

/** How many cells a row has, and whether they are all headers. */
const formOf = (pieces: readonly PageNode[]): { width: number; isHeader: boolean } => {
  const cells = cellsOf(pieces);
  return { width: cells.length, isHeader: cells.every(isColumnHeader) };
};

/** The same, kept for as long as the row is as it is. */
const knownForm = ({ pieces }: RawRow): { width?: number; isHeader?: boolean } => {
  const [piece] = pieces;
  if (!piece || pieces.length > 1) return formOf(pieces);
  const known = understoodOf(piece);
  if (known.width === undefined) Object.assign(known, formOf(pieces));
  return known;
};

/** A row without cells, which holds a place for others, is among the headers or nowhere. */
const isBody = (row: RawRow): boolean => !knownForm(row).isHeader;

const makeRaw = (node: PageNode): RawGrid => {
  const rows = joinPieces(rowsIn(node));
  const firstBody = rows.findIndex(isBody);
  const head = rows.slice(0, firstBody === -1 ? rows.length : firstBody);
  const cells = head.map(({ pieces }) => cellsOf(pieces));
  const headerRows = cells.filter(({ length }) => length > 0).length;
  return { node, headers: headersOf(cells), headerRows, rows: rows.slice(head.length) };
};

const toRaw = (node: PageNode): RawGrid => keptOf(node, makeRaw, () => makeRaw(node));

/** A header that stays in view is often a table of its own, right before that of the rows. */
const withSplitHeaders = (grids: readonly RawGrid[]): RawGrid[] =>
  grids.flatMap((grid, i) => {
    const [before, after] = [grids[i - 1], grids[i + 1]];
    const isSplit = (head: RawGrid, body: RawGrid): boolean =>
      head.rows.length === 0 &&
      body.headers.length === 0 &&
      body.rows.some((row) => cellsOf(row.pieces).length === head.headers.length && isBody(row));
    if (after && isSplit(grid, after)) return [];
    return before && isSplit(before, grid) ? [{ ...grid, headers: before.headers }] : [grid];
  });

/** A table in a cell of another one tells details of that row; one that is alone in a table without headers is laid out by it. */
const isDetail = ({ node }: RawGrid, grids: readonly RawGrid[]): boolean =>
  grids.some(
    (outer) =>
      outer.node !== node &&
      contains(outer.node, node) &&
      (outer.headers.length > 0 || grids.filter((inner) => contains(outer.node, inner.node)).length > 2),
  );

const isBusy: Test = ({ says }) => says?.isBusy === true;

/** aria-rowcount counts the headers too; -1 stands for unknown. */
const totalOf = ({ node, headerRows }: RawGrid): number | undefined => {
  const count = (node.says?.rowCount ?? Number.NaN) - headerRows;
  return count > 0 ? count : undefined;
};

const isUneven: Test = ({ says }) => says?.columns !== undefined || says?.column !== undefined;

/** The cells of pieces that are still one row, where they stand. */
const placed =
  (place: Place) =>
  (pieces: readonly PageNode[]): readonly PageNode[] =>
    new Set(pieces.map(({ says }) => says?.row)).size === 1 ? place(cellsOf(pieces)) : [];

const rowsOf = ({ headers, rows }: RawGrid, isEven: boolean): Rows<RawRow> => {
  const uneven = isEven ? [] : rows.filter(isBody).map(({ pieces }) => cellsOf(pieces));
  const place = placing(headers.length, uneven);
  const cellsInPieces = placed(place);
  return new Rows(rows, (raw) => {
    const { width, isHeader } = knownForm(raw);
    const { pieces, index } = raw;
    const count = isEven ? width : place(cellsOf(pieces)).length;
    if (isHeader || !count || count !== headers.length) return undefined;
    const [piece] = pieces;
    const known = isEven && piece && pieces.length === 1 ? understoodOf(piece) : undefined;
    if (known?.row) return known.row;
    const row = new GridRow(pieces, cellsInPieces, index === undefined ? undefined : Number(index), known);
    if (known) known.row = row;
    return row;
  });
};

const toGrid = (raw: RawGrid, outline: readonly PageNode[]): Grid => {
  const { node, headers } = raw;
  const total = totalOf(raw);
  const holds = (test: Test) => outline.some((other) => test(other) && other !== node && contains(node, other));
  const rows = rowsOf(raw, !holds(isUneven));
  return {
    node,
    headers,
    get rows() {
      return rows.first();
    },
    first: (count) => rows.first(count),
    each: rows,
    ...(total !== undefined && { total }),
    busy: closest(node, isBusy) !== undefined || holds(isBusy),
  };
};

/** Every visible table of a page outside its dialogs. */
export const findGrids = (root: PageNode): readonly Grid[] =>
  keptOf(root, findGrids, () => {
    const raw = visibleAll(root, isTable).map(toRaw);
    return withSplitHeaders(raw.filter((grid) => !isDetail(grid, raw))).map((grid) => toGrid(grid, outlineOf(root)));
  });
