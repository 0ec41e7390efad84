import { labelKey } from '../model/labels.ts';
import type { Vocabulary } from '../systems/system.ts';
import { findCards } from './cards.ts';
import { ariaName, controlName, HEADING, headingsAbove, plainText, textOf, visibleAll } from './dom.ts';
import { findGrids, type Grid } from './grid.ts';
import { pathPattern } from './pageMarks.ts';
import { SWITCH, stateOf } from './switches.ts';

const MOST_VALUES = 6;
const LONGEST_VALUE = 40;

/** A column as somebody who points at it sees it. */
export interface ColumnSketch {
  label: string;
  /** Its header, where that is of the same table, and its cells. */
  cells: readonly Element[];
  /** What stands in its cells, each text once; none, if there are many different ones. */
  values: readonly string[];
  /** The cells show switches, or words that say On or Off. */
  isSwitch: boolean;
}

export interface TableSketch {
  title: string;
  columns: readonly ColumnSketch[];
  rows: number;
}

/** What there is to point at on a page. */
export interface PageSketch {
  path: string;
  headings: readonly string[];
  tables: readonly TableSketch[];
  boxes: readonly { label: string; element: Element }[];
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

const headerOf = ({ element }: Grid, label: string): Element[] =>
  [...element.querySelectorAll('th, [role="columnheader"]')]
    .filter((header) => (textOf(header) || ariaName(header)) === label)
    .slice(0, 1);

const sketchColumn = (grid: Grid, column: number, label: string, vocabulary: Vocabulary): ColumnSketch => {
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
const columnsOf = (grid: Grid, vocabulary: Vocabulary): ColumnSketch[] =>
  grid.headers.flatMap((label, column) => {
    const isOnly = grid.headers.filter((other) => labelKey(other) === labelKey(label)).length === 1;
    return labelKey(label) !== '' && isOnly ? [sketchColumn(grid, column, label, vocabulary)] : [];
  });

/** The tables and boxes of a page, whatever they are about. */
export function sketchPage(document: Document, url: string, vocabulary: Vocabulary): PageSketch {
  const tables = [...findGrids(document), ...findCards(document, vocabulary.columns.name)]
    .filter(({ rows, headers }) => rows.length > 0 && headers.length > 1)
    .map((grid, i) => ({
      title: headingsAbove(grid.element)[0] ?? `Table ${i + 1}`,
      columns: columnsOf(grid, vocabulary),
      rows: grid.rows.length,
    }));
  const boxes = visibleAll(document, SWITCH).map((element) => ({ label: controlName(element), element }));
  const isOnly = (label: string): boolean =>
    boxes.filter((box) => labelKey(box.label) === labelKey(label)).length === 1;
  return {
    path: pathPattern(new URL(url).pathname),
    headings: distinct(visibleAll(document, HEADING).map((heading) => textOf(heading))),
    tables,
    boxes: boxes.filter(({ label }) => labelKey(label) !== '' && isOnly(label)),
  };
}
