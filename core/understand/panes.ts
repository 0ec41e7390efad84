import { labelKey } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import { columnIndex, headersOf, isSingle } from './headers.ts';
import { NOTHING } from './places.ts';
import { cellsOf, isBody, type RawGrid, type RawRow } from './rawRow.ts';
import { textOf } from './text.ts';

/** The columns that the cells of one pane stand in. */
export type Pane = readonly number[];

/** How many panes a table has at most. */
const MOST_PANES = 4;

const widthOf = ({ pieces }: RawRow): number => cellsOf(pieces).length;
const topOf = ({ pieces: [piece] }: RawRow): number | undefined => piece?.top?.();

/** What a row calls itself, or its first cell. */
const keyOf = ({ pieces }: RawRow): string | undefined => pieces[0]?.says?.key ?? cellsOf(pieces)[0]?.says?.key;

const isDistinct = (marks: readonly unknown[]): boolean => new Set(marks).size === marks.length;

/** The rows of a pane in the order of those of the first, by a mark that tells them apart; undefined where it does not. */
const inOrderOf = <T>(first: readonly RawRow[], rows: readonly RawRow[], markOf: (row: RawRow) => T | undefined) => {
  const marks = first.map(markOf);
  const byMark = new Map(rows.map((row) => [markOf(row), row]));
  const ordered = marks.flatMap((mark) => (mark === undefined ? [] : (byMark.get(mark) ?? [])));
  return isDistinct(marks) && byMark.size === rows.length && ordered.length === first.length ? ordered : undefined;
};

/** The rows of one pane that belong to those of another: by what they call themselves, or by the line they stand in. */
export const besides = (first: readonly RawRow[], rows: readonly RawRow[]): RawRow[] | undefined =>
  first.length === rows.length ? (inOrderOf(first, rows, keyOf) ?? inOrderOf(first, rows, topOf)) : undefined;

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
  const matched = others.map((group) => besides(first, group) ?? group);
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
