import Papa from 'papaparse';
import { PracticeError } from '../parse.ts';
import { separatorOf } from './csvCells.ts';
import { LIMITS } from './limits.ts';
import { checkWidths, withoutBlankEnd } from './rows.ts';

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
