import { labelKey } from '../model/labels.ts';
import type { PageNode } from '../model/page.ts';
import type { Vocabulary } from '../systems/system.ts';
import { findCards } from './cards.ts';
import { isColumnHeader } from './cells.ts';
import { findGrids, type Grid } from './grid.ts';
import { headerText } from './headers.ts';
import { headingsAbove, isHeading } from './headings.ts';
import type { Look } from './look.ts';
import { controlName } from './naming.ts';
import { pathPattern } from './pageMarks.ts';
import { isSwitch, stateOf } from './switches.ts';
import { plainText, textOf } from './text.ts';
import { either, everythingIn, isA, visibleAll } from './tree.ts';

const MOST_VALUES = 6;
const LONGEST_VALUE = 40;

/** A column as somebody who points at it sees it. */
export interface SketchedColumn {
  label: string;
  /** Its header, where that is of the same table, and its cells. */
  cells: readonly PageNode[];
  /** What stands in its cells, each text once; none, if there are many different ones. */
  values: readonly string[];
  /** The cells show switches, or words that say On or Off. */
  isSwitch: boolean;
}

export interface SketchedTable {
  title: string;
  columns: readonly SketchedColumn[];
  rows: number;
}

/** What there is to point at on a page. */
export interface SketchedPage {
  path: string;
  headings: readonly string[];
  tables: readonly SketchedTable[];
  boxes: readonly { label: string; node: PageNode }[];
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

const isHeader = either(isColumnHeader, isA('rowheader'));

const headerOf = ({ node }: Grid, label: string): PageNode[] =>
  everythingIn(node)
    .filter((header) => isHeader(header) && headerText(header) === label)
    .slice(0, 1);

const sketchColumn = (grid: Grid, column: number, label: string, vocabulary: Vocabulary): SketchedColumn => {
  const cells = grid.rows.flatMap((row) => row.cells[column] ?? []);
  const values = distinct(cells.map((cell) => plainText(cell)));
  const isFew = values.length <= MOST_VALUES && values.every(({ length }) => length <= LONGEST_VALUE);
  return {
    label,
    cells: [...headerOf(grid, label), ...cells],
    values: isFew ? values : [],
    isSwitch: cells.some((cell) => stateOf(cell, vocabulary) !== undefined),
  };
};

/** A heading that two columns share points at neither. */
const columnsOf = (grid: Grid, vocabulary: Vocabulary): SketchedColumn[] =>
  grid.headers.flatMap((label, column) => {
    const isOnly = grid.headers.filter((other) => labelKey(other) === labelKey(label)).length === 1;
    return labelKey(label) !== '' && isOnly ? [sketchColumn(grid, column, label, vocabulary)] : [];
  });

/** The tables and boxes of a page, whatever they are about. */
export function sketch({ root, url, vocabulary }: Look): SketchedPage {
  const tables = [...findGrids(root), ...findCards(root, vocabulary)]
    .filter(({ rows, headers }) => rows.length > 0 && headers.length > 1)
    .map((grid, i) => ({
      title: headingsAbove(grid.node)[0] ?? `Table ${i + 1}`,
      columns: columnsOf(grid, vocabulary),
      rows: grid.rows.length,
    }));
  const boxes = visibleAll(root, isSwitch).map((node) => ({ label: controlName(node), node }));
  const isOnly = (label: string): boolean =>
    boxes.filter((box) => labelKey(box.label) === labelKey(label)).length === 1;
  return {
    path: pathPattern(new URL(url).pathname),
    headings: distinct(visibleAll(root, isHeading).map((heading) => textOf(heading))),
    tables,
    boxes: boxes.filter(({ label }) => labelKey(label) !== '' && isOnly(label)),
  };
}
