import type { PageNode } from '../model/page.ts';
import { isTable } from './cells.ts';
import { GridRow, keptOf, type RawRow, type RowSource, understoodOf } from './known.ts';
import { besides, joined, panesOf, placingPanes } from './panes.ts';
import { type Place, placing } from './places.ts';
import { tableParts, toRaw } from './rawGrid.ts';
import { cellsOf, collect, isBody, knownForm, type RawGrid } from './rawRow.ts';
import { Rows } from './row.ts';
import { rowTotal } from './rowTotal.ts';
import { textOf } from './text.ts';
import { closest, contains, outlineOf, type Test, visibleAll } from './tree.ts';

/** A table, whatever it is made of. */
export interface Grid {
  /** Where it begins, if other things stand before it in its node. */
  start?: PageNode;
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

/** The columns of these rows under a head of its own: over the scrollbar of the rows it may have one more, without a name. */
const columnsUnder = (headers: readonly string[], { rows }: RawGrid): readonly string[] | undefined => {
  const isFit = (count: number): boolean => rows.some((row) => cellsOf(row.pieces).length === count && isBody(row));
  if (isFit(headers.length)) return headers;
  return headers.at(-1) === '' && isFit(headers.length - 1) ? headers.slice(0, -1) : undefined;
};

/** A header that stays in view is often a table of its own, right before that of the rows. */
const withSplitHeaders = (grids: readonly RawGrid[]): RawGrid[] =>
  grids.flatMap((grid, i) => {
    const [before, after] = [grids[i - 1], grids[i + 1]];
    const split = (head: RawGrid, body: RawGrid): readonly string[] | undefined =>
      head.rows.length === 0 && body.headers.length === 0 ? columnsUnder(head.headers, body) : undefined;
    if (after && split(grid, after)) return [];
    const headers = before && split(before, grid);
    return [headers ? { ...grid, headers } : grid];
  });

/** Whether nothing is said between two tables that stand one after the other. */
const areTogether = (one: PageNode, other: PageNode): boolean => {
  const box = closest(one.parent, (node) => contains(node, other));
  const pieces = box?.content ?? [];
  const places = [one, other].map((node) =>
    pieces.findIndex((piece) => typeof piece !== 'string' && contains(piece, node)),
  );
  const [from = -1, to = -1] = places;
  const between = from === -1 ? [] : pieces.slice(from, to + 1);
  return (
    between.length > 1 &&
    between.every((piece) =>
      typeof piece === 'string' ? piece.trim() === '' : isTable(piece) || textOf(piece, isTable) === '',
    )
  );
};

/** Two tables with nothing beside them whose rows stand in the same lines are one. */
const joinTables = (one: RawGrid, other: RawGrid): RawGrid | undefined => {
  const [rows, others] = [one, other].map((raw) => raw.rows.filter(isBody));
  if (!rows || !others || rows.length === 0 || one.panes || other.panes) return undefined;
  const isWhole = [one, other].every(
    ({ headers }, i) =>
      headers.length > 0 && (i ? others : rows).every(({ pieces }) => cellsOf(pieces).length === headers.length),
  );
  if (!isWhole || rows.length !== others.length || !areTogether(one.node, other.node)) return undefined;
  const found = panesOf([one.headers, other.headers]);
  const matched = found && besides(rows, others);
  return matched && { ...one, ...found, rows: rows.map((row, i) => joined([row, ...matched.slice(i, i + 1)])) };
};

/** Columns that stay in view are often a table of their own, beside that of the others or over it. */
const withSplitColumns = (grids: readonly RawGrid[]): RawGrid[] => {
  const done: RawGrid[] = [];
  for (const grid of grids) {
    const last = done.at(-1);
    const both = last && joinTables(last, grid);
    if (both) done.pop();
    done.push(both ?? grid);
  }
  return done;
};

/** A table in a cell of another one tells details of that row. */
const isDetail = ({ node }: RawGrid, grids: readonly RawGrid[]): boolean =>
  grids.some((outer) => outer.node !== node && tableParts(outer.node).some((part) => contains(part, node)));

const isBusy: Test = ({ says }) => says?.isBusy === true;

const isUneven: Test = ({ says }) => says?.columns !== undefined || says?.column !== undefined;

/** The cells of pieces that are still one row, where they stand. */
const placed =
  (place: Place) =>
  (pieces: readonly PageNode[]): readonly PageNode[] =>
    new Set(pieces.map(({ says }) => says?.row)).size === 1 ? place(cellsOf(pieces)) : [];

const rowsOf = ({ headers, rows, panes }: RawGrid, isEven: boolean): Rows<RawRow> => {
  const isAlike = isEven && !panes;
  const uneven = isEven || panes ? [] : rows.filter(isBody).map(({ pieces }) => cellsOf(pieces));
  const cellsInPieces = panes ? placingPanes(headers.length, panes) : placed(placing(headers.length, uneven));
  return new Rows(rows, (raw) => {
    const { width, isHeader } = knownForm(raw);
    const { pieces, index } = raw;
    const count = isAlike ? width : cellsInPieces(pieces).length;
    if (isHeader || !count || count !== headers.length) return undefined;
    const [piece] = pieces;
    const known = isAlike && piece && pieces.length === 1 ? understoodOf(piece) : undefined;
    if (known?.row) return known.row;
    const row = new GridRow(pieces, cellsInPieces, index === undefined ? undefined : Number(index), known);
    if (known) known.row = row;
    return row;
  });
};

const toGrid = (raw: RawGrid, outline: readonly PageNode[]): Grid => {
  const { node, headers } = raw;
  const total = rowTotal(raw);
  const parts = tableParts(node);
  const holds = (test: Test) =>
    outline.some((other) => test(other) && other !== node && parts.some((part) => contains(part, other)));
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

/** No page has more tables that somebody reads: each is compared with each. */
const MOST_TABLES = 300;

/** Every visible table of a page outside its dialogs. */
export const findGrids = (root: PageNode): readonly Grid[] =>
  keptOf(root, findGrids, () => {
    const raw = visibleAll(root, isTable).slice(0, MOST_TABLES).map(toRaw);
    const own = withSplitHeaders(raw.filter((grid) => !isDetail(grid, raw)));
    return withSplitColumns(own).map((grid) => toGrid(grid, outlineOf(root)));
  });
