import { rosterWords } from '../../words/rosterProblems.ts';

/** What is wrong in one cell: `row` as a spreadsheet counts them, `column` by its letters and its heading. */
export interface RosterProblem {
  row: number;
  column: string;
  expected: string;
  found: string;
}

/** “Row 7, column C (Provider license): expected on or off, found “maybe””. */
export const problemText = ({ row, column, expected, found }: RosterProblem): string =>
  rosterWords().problem(String(row), column ? rosterWords().column(column) : rosterWords().wholeRow, expected, found);

/** A column as a spreadsheet names it: A, B, … Z, AA. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** What stands in a cell, as a problem quotes it. */
export const shown = (cell: string): string =>
  cell.trim() === '' ? rosterWords().found.nothing : JSON.stringify(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);

/** A problem in a column, counted from 0; −1: with the whole row. */
export const problemAt = (
  headings: readonly string[],
  row: number,
  column: number,
  expected: string,
  found: string,
): RosterProblem => {
  const heading = headings[column]?.trim().slice(0, 60);
  const name = `${lettersOf(column)}${heading ? ` (${heading})` : ''}`;
  return { row, column: column < 0 ? '' : name, expected, found };
};
