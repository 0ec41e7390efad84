import { atOnce, type InPieces } from '../../model/inPieces.ts';
import type { PracticeError } from '../../model/schema/practiceError.ts';
import { type CsvRow, type Misquoted, readCsvRow } from './csvRow.ts';
import { LIMITS } from './limits.ts';
import { mistake } from './mistake.ts';
import { checkWidths, withoutBlankEnd } from './rows.ts';

// Our own instead of papaparse, which the tests compare it with: it adds 1.0 kB (minified, gzip) to a page where papaparse
// adds 7.8 kB. 49,000 rows of ten cells take it 1.2 times as long where no cell is quoted, half as long where each is. It
// also reads files whose lines end in different ways, as real exports do, which papaparse joins or refuses.

const SEPARATORS = [',', ';', '\t', '|'];
const ROWS_AT_ONCE = 200;

const misquotedRow = (row: number, what: Misquoted): PracticeError =>
  mistake(({ places, misquoted }) => [places.row(String(row)), misquoted[what].expected, misquoted[what].found]);

/** The separator that parts the first row into the most cells, as far as it can be read. */
const separatorOf = (text: string): string => {
  const cells = SEPARATORS.map((one) => readCsvRow(text, 0, one, LIMITS.columns + 1).cells.length);
  return SEPARATORS[cells.indexOf(Math.max(...cells))] ?? ',';
};

function* rowsIn(text: string): InPieces<string[][]> {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  // Up to two more than are taken: one for the blank row after the last line’s end, and one by which too many are known.
  for (let at: number | undefined = 0; at !== undefined && rows.length < LIMITS.rows + 2; ) {
    const row: CsvRow = readCsvRow(text, at, separator);
    rows.push(row.cells);
    at = row.next;
    if (row.misquoted) throw misquotedRow(rows.length, row.misquoted);
    if (rows.length % ROWS_AT_ONCE === 0) yield;
  }
  return rows;
}

/**
 * The rows of a CSV file, the headings first; rows at the end that are blank are left out.
 * @throws PracticeError that names the row, for one that is cut off or badly quoted, and for more than is taken
 */
export const readCsv = (text: string): string[][] => atOnce(csvInPieces(text));

/** The same in pieces, for a door that shares its thread with a page of others. */
export function* csvInPieces(text: string): InPieces<string[][]> {
  const rows = withoutBlankEnd(yield* rowsIn(text.replace(/^\ufeff+/, '')));
  checkWidths(rows);
  return rows;
}
