import type { InPieces } from '../../model/inPieces.ts';
import { cellReader, separatorOf } from './csvCells.ts';
import { LIMITS } from './limits.ts';
import { mistake } from './mistake.ts';
import { checkWidths, withoutBlankEnd } from './rows.ts';

const ROWS_AT_ONCE = 200;

function* rowsIn(text: string, atMost: number): InPieces<string[][]> {
  const separator = separatorOf(text);
  const read = cellReader(text, separator);
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; rows.length < atMost; ) {
    const cell = read(at);
    if (!cell) {
      throw mistake(({ places, expected, found }) => [
        places.row(String(rows.length + 1)),
        expected.closedQuotes,
        found.characterOrEnd,
      ]);
    }
    row.push(cell.content);
    at = cell.next;
    if (cell.end === separator) continue;
    rows.push(row);
    row = [];
    if (cell.end === '') break;
    if (rows.length % ROWS_AT_ONCE === 0) yield;
  }
  return rows;
}

/**
 * The rows of a CSV file (RFC 4180), the headings first, as `readCsv` gives them: without its library, in pieces, for a
 * page that carries no more than it needs.
 * @throws PracticeError that names the row
 */
export function* plainCsvInPieces(text: string): InPieces<string[][]> {
  const content = text.replace(/^\ufeff/, '');
  const rows = withoutBlankEnd(yield* rowsIn(content, LIMITS.rows + 2));
  checkWidths(rows);
  return rows;
}
