/** What is wrong in a workbook. */
export const workbookMistakes = {
  places: {
    workbook: 'the workbook',
    sheetRow: (row: string) => `the sheet, row ${row}`,
    sheetCell: (cell: string) => `the sheet, cell ${cell}`,
  },
  expected: {
    unpacked: (size: string) => `at most ${size} unpacked`,
    workbook: 'an XLSX workbook',
    sheet: 'an XLSX workbook with a sheet',
    readableSheet: 'a sheet that can be read',
  },
  found: {
    none: 'none',
    cutOff: 'one that is cut off',
    damaged: 'one that is damaged',
    password: 'one with a password',
    damagedPart: (name: string) => `a damaged part “${name}”`,
    unknownPart: (name: string) => `a part “${name}” packed in an unknown way`,
    parts: (count: string) => `${count} parts in it`,
  },
};
