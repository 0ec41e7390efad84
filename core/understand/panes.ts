import { labelKey } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { columnIndex, headersOf, isSingle } from './headers.ts';
import type { RawRow } from './known.ts';
import { NOTHING } from './places.ts';
import { cellsOf, isBody, type RawGrid } from './rawRow.ts';
import { textOf } from './text.ts';

/** The columns that the cells of one pane stand in. */
export type Pane = readonly number[];

/** So far from one line stands what is in it, in pixels. */
const LINE = 4;
/** How many panes a table has at most. */
const MOST_PANES = 4;

const widthOf = ({ pieces }: RawRow): number => cellsOf(pieces).length;
const topOf = ({ pieces: [piece] }: RawRow): number | undefined => piece?.top?.();

/** What a row calls itself, or its first cell. */
const keyOf = ({ pieces }: RawRow): string | undefined => pieces[0]?.says?.key ?? cellsOf(pieces)[0]?.says?.key;

const isDistinct = (marks: readonly unknown[]): boolean => new Set(marks).size === marks.length;

/** The rows of a pane in the order of those of the first, by what they call themselves. */
const byKey = (first: readonly RawRow[], rows: readonly RawRow[]): RawRow[] | undefined => {
  const keys = first.map(keyOf);
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  const ordered = keys.flatMap((key) => (key === undefined ? [] : (found.get(key) ?? [])));
  return isDistinct(keys) && ordered.length === rows.length ? ordered : undefined;
};

/** The same by the lines they stand in. */
const byLine = (first: readonly RawRow[], rows: readonly RawRow[]): RawRow[] | undefined => {
  const lined = (pane: readonly RawRow[]) => pane.flatMap((row) => topOf(row) ?? []).sort((a, b) => a - b);
  const [tops, others] = [lined(first), lined(rows)];
  const isSame =
    tops.length === rows.length && tops.every((top, i) => Math.abs(top - (others[i] ?? Number.NaN)) <= LINE);
  if (!isSame || !isDistinct(tops)) return undefined;
  return first.flatMap((row) => rows.filter((other) => Math.abs((topOf(row) ?? 0) - (topOf(other) ?? 0)) <= LINE));
};

/** Whether some of the rows stand in one line with some of the others. */
const isInLineWith = (first: readonly RawRow[], rows: readonly RawRow[]): boolean => {
  const tops = new Set(first.flatMap((row) => topOf(row) ?? []));
  return rows.some((row) => tops.has(topOf(row) ?? Number.NaN));
};

/** The rows of one pane that belong to those of another: by what they call themselves, or by the line they stand in. */
export const besides = (first: readonly RawRow[], rows: readonly RawRow[]): RawRow[] | undefined => {
  if (first.length !== rows.length) return undefined;
  const found = byKey(first, rows) ?? byLine(first, rows);
  return found?.length === first.length ? found : undefined;
};

/** Rows in as many groups as there are panes: by what they stand in, or by how many cells they have. */
const grouped = (rows: readonly RawRow[], widths: readonly number[]): RawRow[][] | undefined => {
  const byParent = [...Map.groupBy(rows, ({ pieces: [piece] }) => piece?.parent).values()];
  const byWidth = widths.map((width) => rows.filter((row) => widthOf(row) === width));
  const isFit = (groups: readonly RawRow[][]): boolean =>
    groups.length === widths.length &&
    groups.every((group, i) => group.length === groups[0]?.length && group.every((row) => widthOf(row) === widths[i]));
  return [byParent, ...(isDistinct(widths) ? [byWidth] : [])].find(isFit);
};

const labelsOf = (head: RawRow): string[] => headersOf([cellsOf(head.pieces)]);

/** Where the columns of each pane stand: those of a later one are further columns, or the same drawn again. */
export const panesOf = (labels: readonly (readonly string[])[]): { headers: string[]; panes: Pane[] } | undefined => {
  const headers: string[] = [];
  const panes: Pane[] = [];
  for (const own of labels) {
    const keys = headers.map(labelKey);
    const places = own.map((label) => keys.indexOf(labelKey(label)));
    const isCopy = places.every((place) => place !== -1);
    if (!isCopy && places.some((place, i) => place !== -1 && own[i] !== '')) return undefined;
    panes.push(isCopy ? places : own.map((_, i) => headers.length + i));
    if (!isCopy) headers.push(...own);
  }
  return { headers, panes };
};

/** The same with its panes: people split over several rows, one beside the other, each with a head of its own. */
export function withPanes(raw: RawGrid, heads: readonly RawRow[]): RawGrid {
  const cells = heads.flatMap(({ pieces }) => cellsOf(pieces));
  const isPlain = cells.every((cell) => isSingle(cell) && columnIndex(cell) === undefined);
  if (!isPlain || heads.length > MOST_PANES) return raw;
  const found = panesOf(heads.map(labelsOf));
  const rows = raw.rows.filter((row) => isBody(row) && row.index === undefined);
  const groups = grouped(rows, heads.map(widthOf));
  const [first, ...others] = groups ?? [];
  if (!found || !first) return raw;
  // Panes of one table are drawn in one order, where nothing else tells which rows belong together.
  const matched = others.map((group) => besides(first, group) ?? (isInLineWith(first, group) ? [] : group));
  if (matched.some(({ length }) => length !== first.length)) return raw;
  return {
    ...raw,
    headers: found.headers,
    head: heads,
    rows: first.map((row, i) => joined([row, ...matched.flatMap((group) => group[i] ?? [])])),
    panes: found.panes,
  };
}

/** Rows of several panes as one. */
export const joined = (rows: readonly RawRow[]): RawRow => ({
  pieces: rows.flatMap(({ pieces }) => pieces),
  index: rows.find(({ index }) => index !== undefined)?.index,
});

/** The cells of the pieces of a row under the headers; none, if a column that is drawn again says something else. */
export const placingPanes =
  (columns: number, panes: readonly Pane[]) =>
  (pieces: readonly PageNode[]): readonly PageNode[] => {
    const placed = Array<PageNode>(columns).fill(NOTHING);
    for (const [i, piece] of pieces.entries()) {
      const cells = cellsOf([piece]);
      const pane = panes[i] ?? [];
      if (cells.length !== pane.length) return [];
      for (const [j, cell] of cells.entries()) {
        const column = pane[j] ?? -1;
        const before = placed[column];
        if (before && before !== NOTHING && textOf(before) !== textOf(cell)) return [];
        placed[column] = cell;
      }
    }
    return placed;
  };
