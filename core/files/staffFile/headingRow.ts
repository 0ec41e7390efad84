import type { Sheet, SheetRow } from '../sheets/sheet.ts';
import { textOfCell } from './cellText.ts';
import type { HeadingWords } from './headings.ts';
import { isEmail, looksLikeName } from './personName.ts';

/** Headings stand within so many rows that hold something. */
const SEARCHED = 40;

/** Where a table begins: its headings, and the rows below them. */
export interface Table {
  headings: readonly string[];
  /** As the spreadsheet counts it; undefined: no row holds headings. */
  headingRow: number | undefined;
  /** What stands before the headings. */
  before: readonly SheetRow[];
  rows: readonly SheetRow[];
}

/** A table, and how far its headings read like some. */
export interface FoundTable {
  table: Table;
  score: number;
}

const texts = (row: SheetRow | undefined): string[] => row?.cells.map((cell) => textOfCell(cell)) ?? [];

const isPerson = (column: string): boolean => column === 'name' || column === 'firstName' || column === 'lastName';

/** How far a row reads like headings: what is known of it, and what tells people apart counts twice. */
export const headingScore = (row: SheetRow, words: HeadingWords): number => {
  let score = 0;
  const taken = new Set<string>();
  for (const text of texts(row)) {
    if (text === '') continue;
    if (isEmail(text)) return 0;
    const [best] = words.of(text).filter(({ column }) => !taken.has(column));
    if (!best) continue;
    taken.add(best.column);
    score += isPerson(best.column) ? 2 : 1;
  }
  return score;
};

const spansColumns = (sheet: Sheet, row: SheetRow): boolean =>
  sheet.merges.some(({ top, bottom, left, right }) => top === row.number - 1 && bottom === top && right > left);

/** Two rows of headings are one: “Licenses” above “Provider” and “Admin”. */
const withSecondRow = (
  sheet: Sheet,
  upper: SheetRow,
  lower: SheetRow | undefined,
  words: HeadingWords,
): string[] | undefined => {
  if (!lower || lower.number !== upper.number + 1) return undefined;
  const above = texts(upper);
  const below = texts(lower);
  const width = Math.max(above.length, below.length);
  const filled = below.filter((text) => text !== '');
  const isAllKnown = filled.length > 0 && filled.every((text) => words.of(text).length > 0);
  const isBelowGaps = below.some((text, i) => text !== '' && (above[i] ?? '') === '');
  if (
    !isAllKnown ||
    !(spansColumns(sheet, upper) || isBelowGaps) ||
    headingScore(lower, words) >= headingScore(upper, words) + 4
  ) {
    return undefined;
  }
  let group = '';
  return Array.from({ length: width }, (_, i) => {
    const [top = '', bottom = ''] = [above[i], below[i]];
    if (top !== '') group = top;
    if (bottom === '') return top;
    if (group === '') return bottom;
    return words.of(`${bottom} ${group}`).length > 0 ? `${bottom} ${group}` : bottom;
  });
};

const tableFrom = (sheet: Sheet, at: number, words: HeadingWords): Table => {
  const { rows } = sheet;
  const row = rows[at];
  if (!row) return { headings: [], headingRow: undefined, before: [], rows };
  const both = withSecondRow(sheet, row, rows[at + 1], words);
  return {
    headings: both ?? texts(row),
    headingRow: row.number,
    before: rows.slice(0, at),
    rows: rows.slice(at + (both ? 2 : 1)),
  };
};

/** A row about somebody: a name stands above a name, and of one cell alone it happens that headings read like it. */
const isAboutSomebody = (row: SheetRow, next: SheetRow | undefined, words: HeadingWords): boolean => {
  const [own, below] = [texts(row), texts(next)];
  const isKnown = own.map((text) => text !== '' && words.of(text).length > 0);
  return (
    isKnown.filter(Boolean).length === 1 &&
    own.some((text, i) => !isKnown[i] && looksLikeName(text) && looksLikeName(below[i] ?? ''))
  );
};

/** The row that reads most like headings; of several alike the first: the others are data, or the headings again. */
export function findTable(sheet: Sheet, words: HeadingWords): FoundTable {
  let best = { at: -1, score: 0 };
  let widest = 0;
  for (const [at, row] of sheet.rows.slice(0, SEARCHED).entries()) {
    const width = texts(row).filter(Boolean).length;
    const read = isAboutSomebody(row, sheet.rows[at + 1], words) ? 0 : headingScore(row, words);
    // One word that is known may stand in a cell as well: headings are wider than the titles above them.
    const score = read === 1 && width <= widest ? 0 : read;
    widest = Math.max(widest, width);
    if (score > best.score) best = { at, score };
  }
  return { table: tableFrom(sheet, best.at, words), score: best.score };
}

/** The table whose headings stand in a row that the admin has named. */
export function tableAt(sheet: Sheet, headings: number | 'none', words: HeadingWords): Table {
  if (headings === 'none') return { headings: [], headingRow: undefined, before: [], rows: sheet.rows };
  const at = sheet.rows.findIndex(({ number }) => number === headings);
  return tableFrom(sheet, at, words);
}

/** The first rows, for the admin to choose from. */
export const choicesOf = (sheet: Sheet): { row: number; cells: string[] }[] =>
  sheet.rows.slice(0, 10).map((row) => ({
    row: row.number,
    cells: texts(row)
      .slice(0, 8)
      .map((text) => text.slice(0, 200)),
  }));
