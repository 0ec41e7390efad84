import type { FilteredMatrix, MatrixRow } from '../../../core/index.ts';

/** One line of the matrix: a person, or the head above those who are not checked. */
export type Item = { row: MatrixRow } | { unsure: number };

/** Whoever surely fits, then whoever may. */
export const itemsOf = ({ sure, unsure }: FilteredMatrix): Item[] => [
  ...sure.map((row) => ({ row })),
  ...(unsure.length > 0 ? [{ unsure: unsure.length }, ...unsure.map((row) => ({ row }))] : []),
];

/** Where a cell stands: rows from -1, that of the heads; columns from 0, that of the names. */
export interface Place {
  row: number;
  column: number;
}

const PAGE = 10;

/** Where a key of a grid leads; undefined for any other key. */
export function placeAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: Place,
  last: Place,
): Place | undefined {
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.min(Math.max(-1, nextRow), last.row),
    column: Math.min(Math.max(0, nextColumn), last.column),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'Home':
      return ctrlKey ? to(-1, 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(last.row, last.column) : to(row, last.column);
    default:
      return undefined;
  }
}

/** Whose line it is; undefined where it is nobody's. */
export const rowOf = (item: Item | undefined): MatrixRow | undefined => (item && 'row' in item ? item.row : undefined);
