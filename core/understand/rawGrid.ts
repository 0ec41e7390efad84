import { GONE, type PageNode, PLAIN } from '../model/page.ts';
import { isBoldRow, isCell, isColumnHeader, isRow, isTable } from './cells.ts';
import { columnIndex, headersOf } from './headers.ts';
import { keptOf, type RawRow, understoodOf } from './known.ts';
import { nodesById } from './naming.ts';
import { withPanes } from './panes.ts';
import { cellsOf, collect, isBody, knownForm, type RawGrid } from './rawRow.ts';
import { closest, contains, isA, rootOf, type Test } from './tree.ts';

const FIRST_ROWS = 20;

const isFoot = isA('tfoot');
const isHead = isA('thead');
/** A table in a table is a part of it, unless it stands in a row: there it is another one. */
const isOtherTable: Test = (node) => isTable(node) && closest(node.parent, isRow) !== undefined;
const isEnd: Test = (node) => (node.traits & PLAIN) !== 0 || isOtherTable(node) || isFoot(node);
const isGone: Test = ({ traits }) => (traits & GONE) !== 0;

/** A table, and what belongs to it though it stands elsewhere. */
export const tableParts = (table: PageNode): PageNode[] => {
  const ids = table.says?.owns?.split(' ') ?? [];
  const owned = ids.map((id) => nodesById(rootOf(table)).get(id));
  return [
    table,
    ...owned.filter((part) => part !== undefined && !contains(table, part) && !contains(part, table)),
  ] as PageNode[];
};

const isGoneIn = (row: PageNode, part: PageNode): boolean =>
  closest(row, (node) => node === part || isGone(node)) !== part;

/** The rows of a table, those of its head first and without those of its foot. */
const rowsIn = (table: PageNode): PageNode[] => {
  const found = tableParts(table).flatMap((part) => {
    const rows: PageNode[] = [];
    collect(part, isRow, isEnd, rows);
    return rows.filter((row) => !isGoneIn(row, part));
  });
  const heads = found.filter((row) => row.parent && isHead(row.parent));
  return heads.length === 0 || heads.every((row, i) => row === found[i]) ? found : [...new Set([...heads, ...found])];
};

/** Cells that stand in no rows, and say themselves which they belong to. */
const looseRows = (table: PageNode): RawRow[] => {
  const cells: PageNode[] = [];
  collect(table, isCell, (node) => isCell(node) || isOtherTable(node), cells);
  const rows = Map.groupBy(cells, (cell) => (isColumnHeader(cell) ? 'head' : cell.says?.row));
  return [...rows].flatMap(([index, pieces]) =>
    index === undefined ? [] : { pieces, index: index === 'head' ? undefined : index },
  );
};

/** Pieces with the same index are one row. */
const joinPieces = (pieces: readonly PageNode[]): RawRow[] => {
  const rows: RawRow[] = [];
  const byIndex = new Map<string, PageNode[]>();
  for (const piece of pieces) {
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

/** Whether a row may be one of headers: that of most others is told without a look at what stands in them. */
const mayBeHead = ({ pieces }: RawRow): boolean => pieces.some(({ traits }) => (traits & PLAIN) === 0);

const hasCells = (row: RawRow): boolean => Boolean(knownForm(row).width);

/** All rows of headers, wherever they stand. */
const headsAmong = (rows: readonly RawRow[]): RawRow[] =>
  rows.filter((row) => mayBeHead(row) && !isBody(row) && hasCells(row));

/** A first row that is bold, above rows that are not, is a head as well: many pages have no other ones. */
const boldHead = (rows: readonly RawRow[]): RawRow[] => {
  const [first, second] = rows.filter(hasCells);
  if (!first || !second || !mayBeHead(first)) return [];
  return isBoldRow(cellsOf(first.pieces)) && !isBoldRow(cellsOf(second.pieces)) ? [first] : [];
};

/** Whether a row has as many cells as there are columns, or says where each of them stands. */
const isFit = (columns: number, row: RawRow | undefined): boolean => {
  if (row === undefined) return columns === 0;
  const { width, isHeader } = knownForm(row);
  return width === columns ? !isHeader : cellsOf(row.pieces).some((cell) => columnIndex(cell) !== undefined);
};

/** Whether the rows are those of this head, as far as the first and the last one tell. */
const fits = (columns: number, rows: readonly RawRow[]): boolean =>
  rows.slice(0, FIRST_ROWS).some((row) => isFit(columns, row)) && isFit(columns, rows.at(-1));

const makeRaw = (node: PageNode): RawGrid => {
  const pieces = rowsIn(node);
  const rows = pieces.length > 0 ? joinPieces(pieces) : looseRows(node);
  const firstBody = rows.findIndex(isBody);
  const first = rows.slice(0, firstBody === -1 ? rows.length : firstBody).filter(hasCells);
  // The head may be drawn last.
  const others = first.length > 0 ? first : headsAmong(rows);
  const head = others.length > 0 ? others : boldHead(rows);
  const headers = headersOf(head.map((row) => cellsOf(row.pieces)));
  const rest = rows.filter((row) => !head.includes(row));
  const raw = { node, headers, head, rows: rest };
  const heads = fits(headers.length, rest) ? head : headsAmong(rows);
  return heads.length > 1 ? withPanes(raw, heads) : raw;
};

export const toRaw = (node: PageNode): RawGrid =>
  node.says?.owns === undefined ? keptOf(node, makeRaw, () => makeRaw(node)) : makeRaw(node);
