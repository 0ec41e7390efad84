import type { SheetRange } from './sheet.ts';

/** As far as a sheet of Excel reaches: row 1,048,576 and column XFD. */
export const LAST_ROW = 1_048_576;
const COLUMNS = 16_384;

const CAPITAL_A = 65;
const LETTERS = 26;

export const columnLetters = (column: number): string =>
  (column >= LETTERS ? columnLetters(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCharCode(CAPITAL_A + (column % LETTERS));

export interface CellAddress {
  /** From 0. */
  column: number;
  /** From 1, as people count. */
  row: number;
}

/** Where “BC12” is; undefined for what is no cell of any sheet. */
export function cellAddress(text: string): CellAddress | undefined {
  let column = 0;
  let at = 0;
  for (; at < text.length; at++) {
    // With this bit, a letter is small.
    const letter = (text.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  const row = Number(text.slice(at));
  const isCell = at > 0 && column <= COLUMNS && isRowNumber(row) && /^\d+$/.test(text.slice(at));
  return isCell ? { column: column - 1, row } : undefined;
}

export const isRowNumber = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= LAST_ROW;

/** What “A1:C4” spans. */
export function cellRange(text: string): SheetRange | undefined {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [cellAddress(first), cellAddress(last)];
  if (!from || !to || from.row > to.row || from.column > to.column) return undefined;
  return { top: from.row - 1, left: from.column, bottom: to.row - 1, right: to.column };
}
