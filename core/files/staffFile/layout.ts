import type { Sheet } from '../sheets/sheet.ts';
import type { FileLayout } from './answers.ts';
import { choicesOf, type Table } from './headingRow.ts';
import type { FileColumn } from './matchColumns.ts';

/** How a file was taken, for the admin to see and to change. */
export const layoutOf = (
  sheets: readonly Sheet[],
  sheet: Sheet,
  { headingRow }: Table,
  columns: readonly FileColumn[],
): FileLayout => ({
  sheet: sheet.name,
  sheets: sheets.filter(({ rows }) => rows.length > 0).map(({ name }) => name),
  headings: headingRow ?? 'none',
  rows: choicesOf(sheet),
  columns: columns
    .filter(({ heading, samples }) => heading !== '' || samples.length > 0)
    .map(({ key, place, heading, column, samples }) => ({
      column: key,
      place,
      heading,
      holds: column ?? null,
      samples: [...samples],
    })),
});
