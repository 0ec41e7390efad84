import { PracticeError } from '../parse.ts';
import type { InPieces } from '../pieces.ts';
import { LIMITS } from './limits.ts';
import { checkWidths, withoutBlankEnd } from './rows.ts';

const SEPARATORS = [',', ';', '\t', '|'];
const ROWS_AT_ONCE = 200;

/** One cell with what ends it: quoted, or without a quote at its start. */
const cellOf = (separator: string): RegExp => {
  const sign = separator === '|' ? '\\|' : separator;
  return new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^"${sign}\\r\\n][^${sign}\\r\\n]*)?)(${sign}|\\r\\n?|\\n|$)`, 'y');
};

function* rowsIn(text: string, separator: string, atMost: number): InPieces<string[][]> {
  const cell = cellOf(separator);
  const rows: string[][] = [];
  let row: string[] = [];
  while (rows.length < atMost) {
    const found = cell.exec(text);
    if (!found) {
      throw new PracticeError(
        `row ${rows.length + 1}: expected each quote to be closed before a separator, found another character or the end`,
      );
    }
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
    if (end === '') break;
    if (rows.length % ROWS_AT_ONCE === 0) yield;
  }
  return rows;
}

/** How many cells the first row has with a separator. */
const cellsWith = (text: string, separator: string): number => {
  try {
    const { value } = rowsIn(text, separator, 1).next();
    return value?.[0]?.length ?? 0;
  } catch {
    return 0;
  }
};

/**
 * The rows of a CSV file (RFC 4180), the headings first, as `readCsv` gives them: without its library, in pieces, for a
 * page that carries no more than it needs.
 * @throws PracticeError that names the row
 */
export function* plainCsvInPieces(text: string): InPieces<string[][]> {
  const content = text.replace(/^\ufeff/, '');
  const separator = SEPARATORS.reduce((best, one) => (cellsWith(content, one) > cellsWith(content, best) ? one : best));
  const rows = withoutBlankEnd(yield* rowsIn(content, separator, LIMITS.rows + 2));
  checkWidths(rows);
  return rows;
}
