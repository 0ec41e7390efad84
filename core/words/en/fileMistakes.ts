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
    text: 'text in UTF-8',
    json: 'JSON',
  },
  found: {
    nothing: 'nothing',
    more: 'more',
    noJson: 'something else or the end of the file',
    zero: 'a file that isn’t plain text; save it as “CSV UTF-8”',
    byte: (byte: string) => `the byte ${byte}; save the file as “CSV UTF-8”`,
  },
};
