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
    brackets: (count: string) => `at most ${count} nested brackets`,
    textOrWorkbook: 'text in UTF-8 or an XLSX workbook',
    text: 'text in UTF-8',
    json: 'JSON',
    headings: 'headings',
    cells: (count: string) => `${count} cells as in the headings`,
  },
  found: {
    nothing: 'nothing',
    more: 'more',
    noJson: 'something else or the end of the file',
    oldWorkbook: 'a workbook of the old kind (XLS) or one with a password; save it as XLSX without a password',
    pdf: 'a PDF',
    packed: 'a packed file (gzip)',
    zero: 'a file that isn’t plain text; save it as “CSV UTF-8”',
    byte: (byte: string) => `the byte ${byte}; save the file as “CSV UTF-8”`,
  },
  /** A quoted cell that nothing closes, and one with something between its closing quote and the next cell. */
  misquoted: {
    unclosed: { expected: 'a closing quote', found: 'the end of the file' },
    followed: { expected: 'a separator after a closing quote', found: 'another character' },
  },
};
