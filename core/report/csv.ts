import Papa from 'papaparse';
import { PracticeError } from '../parse.ts';
import { LIMITS } from './limits.ts';
import { checkWidths, withoutBlankEnd } from './rows.ts';

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
  const rows = withoutBlankEnd(data);
  const [error] = errors;
  if (error) {
    throw new PracticeError(
      `row ${(error.row ?? 0) + 1}: ${EXPECTED[error.code] ?? `expected CSV, found: ${error.message}`}`,
    );
  }
  checkWidths(rows);
  return rows;
}
