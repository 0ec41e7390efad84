/** What is wrong in a file with a practice or a roster. */
export const fileMistakes = {
  places: {
    file: 'the file',
    row: (row: string) => `row ${row}`,
    line: (line: string) => `line ${line}`,
    character: (line: string, character: string) => `line ${line}, character ${character}`,
  },
  expected: {
    file: 'a practice or a roster',
    atMost: (most: string) => `at most ${most}`,
    rows: (count: string) => `at most ${count} rows`,
    columns: (count: string) => `at most ${count} columns`,
    brackets: (count: string) => `at most ${count} brackets in each other`,
    textOrWorkbook: 'text in UTF-8 or an XLSX workbook',
    text: 'text in UTF-8',
    json: 'JSON',
    headings: 'headings',
    cells: (count: string) => `${count} cells as in the headings`,
    closedQuotes: 'each quote to be closed before a separator',
  },
  found: {
    nothing: 'nothing',
    more: 'more',
    characterOrEnd: 'another character or the end',
    noJson: 'something else or the end of the file',
    oldWorkbook: 'a workbook of the old kind (XLS) or one with a password; save it as XLSX without a password',
    pdf: 'a PDF',
    packed: 'a packed file (gzip)',
    zero: 'a zero byte, as in UTF-16 or a file that is no text',
    byte: (byte: string) => `the byte ${byte}; save the file as “CSV UTF-8”`,
  },
};
