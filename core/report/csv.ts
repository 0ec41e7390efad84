import Papa from 'papaparse';
import { PracticeError } from '../parse.ts';
import { countText, LIMITS } from './limits.ts';

const SEPARATORS = [',', ';', '\t', '|'];

/** The separator that parts the first row into the most cells. */
const separatorOf = (text: string): string => {
  const first = text.slice(0, 100_000);
  const cells = (delimiter: string): number =>
    Papa.parse<string[]>(first, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return SEPARATORS.reduce((best, one) => (cells(one) > cells(best) ? one : best));
};

const EXPECTED: Partial<Record<Papa.ParseError['code'], string>> = {
  MissingQuotes: 'expected a closing quote, found the end of the file',
  InvalidQuotes: 'expected a separator after a closing quote, found another character',
};

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** @throws PracticeError for more rows or columns than are taken */
export function checkRows(rows: readonly (readonly unknown[])[]): void {
  if (rows.length > LIMITS.rows) {
    throw new PracticeError(`row ${LIMITS.rows + 1}: expected at most ${countText(LIMITS.rows)} rows, found more`);
  }
  const wide = rows.findIndex((row) => row.length > LIMITS.columns);
  if (wide >= 0) {
    throw new PracticeError(
      `row ${wide + 1}: expected at most ${countText(LIMITS.columns)} columns, found ${countText(rows[wide]?.length ?? 0)}`,
    );
  }
}

/**
 * The rows of a CSV file, the headings first; rows at the end that are blank are left out.
 * @throws PracticeError that names the row, for one that is cut off or badly quoted, and for more than is taken
 */
export function readCsv(text: string): string[][] {
  const content = text.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(content, {
    delimiter: separatorOf(content),
    preview: LIMITS.rows + 2,
  });
  const rows = data.slice(0, data.findLastIndex((row) => !isBlank(row)) + 1);
  checkRows(data.length > LIMITS.rows + 1 ? data : rows);
  const [error] = errors;
  if (error) {
    throw new PracticeError(
      `row ${(error.row ?? 0) + 1}: ${EXPECTED[error.code] ?? `expected CSV, found: ${error.message}`}`,
    );
  }
  const [header = []] = rows;
  if (rows.length === 0) throw new PracticeError('row 1: expected headings, found nothing');
  rows.forEach((row, i) => {
    if (row.length === header.length || isBlank(row)) return;
    throw new PracticeError(`row ${i + 1}: expected ${header.length} cells as in the headings, found ${row.length}`);
  });
  return rows;
}
