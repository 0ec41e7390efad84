import type { PracticeError } from '../../model/schema/practiceError.ts';
import { countText, LIMITS } from './limits.ts';
import { checkSize } from './text.ts';
import { workbookMistake } from './workbookMistake.ts';
import { unzip, zip } from './zip.ts';

const CELL = /\br\s*=\s*["']([A-Za-z]*)(\d+)["']/g;

const columnOf = (letters: string): number =>
  letters.length > 4
    ? Number.POSITIVE_INFINITY
    : [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

const checkCells = (sheet: string): void => {
  for (const [, letters = '', row = ''] of sheet.matchAll(CELL)) {
    if (Number(row) > LIMITS.rows) {
      throw workbookMistake(({ places }, { expected, found }) => [
        places.sheetRow(row.slice(0, 12)),
        expected.rows(countText(LIMITS.rows)),
        found.more,
      ]);
    }
    if (columnOf(letters) > LIMITS.columns) {
      throw workbookMistake(({ places }, { expected, found }) => [
        places.sheetCell(`${letters.slice(0, 6)}${row.slice(0, 12)}`),
        expected.columns(countText(LIMITS.columns)),
        found.more,
      ]);
    }
  }
};

/**
 * A workbook whose parts are unpacked already, and whose sheets are no larger than is taken: a reader of workbooks can be
 * trusted with it.
 * @throws PracticeError for a file that is no workbook, is damaged, or too large
 */
export async function safeWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  checkSize(bytes.length);
  const entries = await unzip(bytes);
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  if (sheets.length === 0)
    throw workbookMistake(({ places, expected, found }) => [places.workbook, expected.sheet, found.none]);
  for (const { data } of sheets) checkCells(new TextDecoder().decode(data));
  return zip(entries);
}

/** The error of a workbook whose sheet its reader does not understand. */
export const unreadableSheet = (reason: string): PracticeError =>
  workbookMistake(({ places, expected }) => [places.workbook, expected.readableSheet, reason.slice(0, 200)]);

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
};

/** The rows of a sheet as texts, blank ones at the end left out, all as long as the headings. */
export function sheetRows(rows: readonly (readonly unknown[])[]): string[][] {
  const texts = rows.map((row) => row.map(cellText));
  const used = texts.slice(0, texts.findLastIndex((row) => row.some((cell) => cell.trim() !== '')) + 1);
  if (used.length === 0)
    throw workbookMistake(({ places }, { expected, found }) => [
      places.sheetRow('1'),
      expected.headings,
      found.nothing,
    ]);
  return used;
}
