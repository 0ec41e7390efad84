import type { Cell, Sheet } from '../../../core/files/sheets/sheet.ts';

const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

type Corners = Sheet['merges'][number];

const rangeText = ({ top, left, bottom, right }: Corners): string =>
  `${lettersOf(left)}${top + 1}:${lettersOf(right)}${bottom + 1}`;

const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? cell : `{${cell.is}${cell.text === '' ? '' : ` ${cell.text}`}}`;

/** Sheets as lines that a person can read and a test can compare. */
export const shown = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ name, hidden, active, rows, merges, tables }) => [
    `sheet “${name}”${hidden ? ' hidden' : ''}${active ? ' active' : ''}`,
    ...rows.map((row) => `${row.number}${row.hidden ? ' hidden' : ''}: ${row.cells.map(cellText).join(' | ')}`),
    ...merges.map((range) => `merged ${rangeText(range)}`),
    ...tables.map((table) => `table “${table.name}” ${rangeText(table.range)}${table.hasTotals ? ' with totals' : ''}`),
  ]);
