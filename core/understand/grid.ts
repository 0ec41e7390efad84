import { GONE, type PageNode, PLAIN } from '../model/page.ts';
import { isCell, isColumnHeader, isRow, isTable } from './cells.ts';
import { headersOf } from './headers.ts';
import { type GridRow, keptOf, understoodOf } from './known.ts';
import { type Place, placing } from './places.ts';
import { Rows } from './row.ts';
import { closest, contains, everythingIn, isA, outlineOf, type Test, visibleAll } from './tree.ts';

/** A table, whatever it is made of. */
export interface Grid {
  node: PageNode;
  headers: readonly string[];
  /** All of them; they are made when they are asked for. */
  readonly rows: readonly GridRow[];
  /** The first so many of them, if there are as many. */
  first: (count: number) => readonly GridRow[];
  /** How many rows the whole list has, as the table says; absent: it does not say. */
  total?: number;
  /** The page says that it is still being filled. */
  busy: boolean;
}

/** Everything in a row that passes a test, in all its pieces. */
export const inRow = ({ pieces }: GridRow, test: Test): PageNode[] =>
  pieces.flatMap((piece) => everythingIn(piece).filter(test));

/** A row before it is clear which columns its cells stand in. */
interface RawRow {
  pieces: readonly PageNode[];
  index: string | undefined;
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

/** The rows of a table, those of its head first and without those of its foot. */
const rowsIn = (table: PageNode): PageNode[] => {
  const found: PageNode[] = [];
  collect(table, isRow, (node) => (node.traits & PLAIN) !== 0 || isTable(node) || isFoot(node), found);
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
    const begun = index === undefined ? undefined : byIndex.get(index);
    if (begun) {
      begun.push(piece);
      continue;
    }
    const row = { pieces: [piece], index };
    if (index !== undefined) byIndex.set(index, row.pieces);
    rows.push(row);
  }
  return rows;
};

/** A row without cells, which holds a place for others, is among the headers or nowhere. */
const isBody = ({ pieces }: RawRow): boolean => {
  const piece = pieces[0];
  if (!piece || pieces.length > 1) return !cellsOf(pieces).every(isColumnHeader);
  const known = understoodOf(piece);
  known.isHeader ??= cellsIn(piece).every(isColumnHeader);
  return !known.isHeader;
};

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

function* rowsOf({ headers, rows }: RawGrid, isEven: boolean): Generator<GridRow> {
  const uneven = isEven ? [] : rows.filter(isBody).map(({ pieces }) => cellsOf(pieces));
  const place = placing(headers.length, uneven);
  const cellsInPieces = placed(place);
  for (const raw of rows) {
    if (!isBody(raw)) continue;
    const { pieces, index } = raw;
    const piece = pieces[0];
    const drawn = cellsOf(pieces);
    const cells = isEven ? drawn : place(drawn);
    if (!piece || cells.length === 0 || cells.length !== headers.length) continue;
    const known = isEven && pieces.length === 1 ? understoodOf(piece) : undefined;
    // Who stands under other headers by now is told by another row.
    if (known?.row && known.row.cells.length === cells.length) {
      yield known.row;
      continue;
    }
    const row: GridRow = {
      pieces,
      cells,
      ...(index !== undefined && { index: Number(index) }),
      known: known ?? {},
      cellsIn: cellsInPieces,
    };
    if (known) known.row = row;
    yield row;
  }
}

const toGrid = (raw: RawGrid, outline: readonly PageNode[]): Grid => {
  const { node, headers } = raw;
  const total = totalOf(raw);
  const holds = (test: Test) => outline.some((other) => test(other) && other !== node && contains(node, other));
  const rows = new Rows(rowsOf(raw, !holds(isUneven)));
  return {
    node,
    headers,
    get rows() {
      return rows.first();
    },
    first: (count) => rows.first(count),
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
