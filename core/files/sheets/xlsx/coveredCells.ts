import type { SheetRange, SheetRow } from '../sheet.ts';
import { CELLS_AT_MOST, isBlankRow } from '../sheetBuilder.ts';
import { overlappingMerges } from '../sheetMistake.ts';

/** Where the first row is that has this number or a higher one. */
const firstFrom = (rows: readonly SheetRow[], number: number): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
};

const withoutCells = (row: SheetRow, from: number, to: number): SheetRow => {
  const cells = row.cells.map((cell, column) => (column >= from && column <= to ? '' : cell));
  return { ...row, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1) };
};

/** Rows without the texts that some programs keep beneath merged cells, where nobody sees them. */
export function withoutCovered(
  rows: readonly SheetRow[],
  merges: readonly SheetRange[],
  sheet: string,
): readonly SheetRow[] {
  const seen = [...rows];
  let steps = 0;
  for (const { top, left, bottom, right } of merges) {
    for (let i = firstFrom(seen, top + 1); i < seen.length; i++) {
      const row = seen[i];
      if (!row || row.number > bottom + 1) break;
      steps += 1;
      if (steps > CELLS_AT_MOST) throw overlappingMerges(sheet);
      const from = row.number === top + 1 ? left + 1 : left;
      if (!isBlankRow(row.cells.slice(from, right + 1))) seen[i] = withoutCells(row, from, right);
    }
  }
  return seen.filter(({ cells }) => !isBlankRow(cells));
}
