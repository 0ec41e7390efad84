import { mistake, safeWorkbook, sheetRows } from '../../core/index.ts';

/**
 * The rows of the first sheet of a workbook as texts.
 * @throws PracticeError that says what is wrong with the workbook
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const { buffer } = await safeWorkbook(bytes);
  // Loaded with the first workbook: most people never bring one.
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(buffer).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw mistake(({ places, expected }) => [places.workbook, expected.readableSheet, reason.slice(0, 200)]);
  });
  return sheetRows(rows);
}
