import Papa from 'papaparse';
import type { PracticeError } from '../../model/schema/practiceError.ts';
import { separatorOf } from './csvCells.ts';
import { LIMITS } from './limits.ts';

import { checkWidths, withoutBlankEnd } from './rows.ts';
import { workbookMistake } from './workbookMistake.ts';

const misquoted = ({ row = 0, code, message }: Papa.ParseError): PracticeError =>
  workbookMistake(({ expected, found }, { places }) => {
    const place = places.row(String(row + 1));
    if (code === 'MissingQuotes') return [place, expected.closingQuote, found.endOfFile];
    return code === 'InvalidQuotes' ? [place, expected.separator, found.character] : [place, expected.csv, message];
  });

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
  if (error) throw misquoted(error);
  checkWidths(rows);
  return rows;
}
