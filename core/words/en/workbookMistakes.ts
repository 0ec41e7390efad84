/** What is wrong in a workbook, or in a CSV file as its library tells it. */
export const workbookMistakes = {
  places: {
    workbook: 'the workbook',
    sheetRow: (row: string) => `the sheet, row ${row}`,
    sheetCell: (cell: string) => `the sheet, cell ${cell}`,
  },
  expected: {
    unpacked: (size: string) => `at most ${size} unpacked`,
    csv: 'CSV',
    closingQuote: 'a closing quote',
    separator: 'a separator after a closing quote',
    workbook: 'an XLSX workbook',
    sheet: 'an XLSX workbook with a sheet',
    readableSheet: 'a sheet that can be read',
  },
  found: {
    none: 'none',
    endOfFile: 'the end of the file',
    character: 'another character',
    cutOff: 'one that is cut off',
    damaged: 'one that is damaged',
    password: 'one with a password',
    damagedPart: (name: string) => `a damaged part “${name}”`,
    unknownPart: (name: string) => `a part “${name}” packed in an unknown way`,
    parts: (count: string) => `${count} parts in it`,
  },
};
