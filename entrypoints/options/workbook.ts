import { messageOf } from '../../components/messageOf.ts';
import { safeWorkbook, sheetRows, unreadableSheet } from '../../core/index.ts';

/**
 * The rows of the first sheet of a workbook as texts.
 * @throws PracticeError that says what is wrong with the workbook
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const { buffer } = await safeWorkbook(bytes);
  // Loaded with the first workbook: most people never bring one.
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(buffer).catch((error: unknown) => {
    throw unreadableSheet(messageOf(error));
  });
  return sheetRows(rows);
}
