import { atOnce, type InPieces } from '../../../model/inPieces.ts';
import type { PracticeError } from '../../../model/schema/practiceError.ts';
import type { Sheet } from '../sheet.ts';
import { FileCells, SheetBuilder } from '../sheetBuilder.ts';
import { sheetMistake, tooManyColumns } from '../sheetMistake.ts';
import type { CsvRow } from './csvRow.ts';
import { CsvWalk } from './csvRows.ts';
import { separatorOf } from './separator.ts';

// papaparse, which this takes the place of, takes one kind of line end per file, and no quotes that are not doubled.

/** The line by which Excel is told the separator; it does not show it. */
const SEPARATOR = /^"?sep=(.)"?[^\S\r\n]*(?:\r\n?|\n|$)/i;
/** Lines that PowerShell and SharePoint write before the headings. */
const OF_PROGRAMS = /^(?:#TYPE |ListSchema=\{)[^\r\n]*(?:\r\n?|\n|$)/;

const faultyRow = ({ number, fault }: CsvRow): PracticeError => {
  if (fault === 'wide') return tooManyColumns('', number, '');
  return sheetMistake(({ expected, found }, { places }) => [
    places.row(String(number)),
    ...(fault === 'unclosed'
      ? ([expected.closingQuote, found.endOfFile] as const)
      : ([expected.doubledQuotes, found.lonelyQuote] as const)),
  ]);
};

/** So many rows are read at a time. */
const PIECE = 200;

/**
 * The table of a CSV text, whatever separates its cells.
 * @throws PracticeError that names the row, where its quotes can be read in two ways or it is larger than is taken
 */
export const readCsvSheet = (text: string): Sheet => atOnce(csvSheetInPieces(text));

/** The same in pieces, for a door that shares its thread with a page. */
export function* csvSheetInPieces(text: string): InPieces<Sheet> {
  const [said = '', separator] = SEPARATOR.exec(text) ?? [];
  const [ofProgram = ''] = OF_PROGRAMS.exec(text) ?? [];
  const from = said.length || ofProgram.length;
  const sheet = new SheetBuilder('', new FileCells());
  const first = ofProgram === '' ? 1 : 2;
  const walk = new CsvWalk(text, separator ?? separatorOf(text, from), from);
  for (let number = first; !walk.isDone; number++) {
    const row = walk.row(number);
    if (row.fault) throw faultyRow(row);
    if (!row.isBlank) sheet.addRow(row);
    if (number % PIECE === 0) yield;
  }
  return sheet.done();
}
