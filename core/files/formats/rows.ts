import { countText, LIMITS } from './limits.ts';
import { mistake } from './mistake.ts';

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** @throws PracticeError for more rows or columns than are taken */
export function checkRows(rows: readonly (readonly unknown[])[]): void {
  if (rows.length > LIMITS.rows) {
    throw mistake(({ places, expected, found }) => [
      places.row(String(LIMITS.rows + 1)),
      expected.rows(countText(LIMITS.rows)),
      found.more,
    ]);
  }
  const wide = rows.findIndex((row) => row.length > LIMITS.columns);
  if (wide >= 0) {
    throw mistake(({ places, expected }) => [
      places.row(String(wide + 1)),
      expected.columns(countText(LIMITS.columns)),
      countText(rows[wide]?.length ?? 0),
    ]);
  }
}

/** Rows without those at the end that are blank. @throws PracticeError for more than is taken */
export function withoutBlankEnd(data: string[][]): string[][] {
  const rows = data.slice(0, data.findLastIndex((row) => !isBlank(row)) + 1);
  checkRows(data.length > LIMITS.rows + 1 ? data : rows);
  return rows;
}

/** @throws PracticeError where there are no headings, or a row has more or fewer cells than they */
export function checkWidths(rows: readonly (readonly string[])[]): void {
  const [header = []] = rows;
  if (rows.length === 0) {
    throw mistake(({ places, expected, found }) => [places.row('1'), expected.headings, found.nothing]);
  }
  rows.forEach((row, i) => {
    if (row.length === header.length || isBlank(row)) return;
    throw mistake(({ places, expected }) => [
      places.row(String(i + 1)),
      expected.cells(String(header.length)),
      String(row.length),
    ]);
  });
}
