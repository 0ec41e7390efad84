/** What is wrong in a cell of a roster, and what is written in its cells. */
export const rosterProblems = {
  problem: (row: string, column: string, expected: string, found: string) =>
    `Row ${row}, ${column}: expected ${expected}, found ${found}`,
  column: (column: string) => `column ${column}`,
  wholeRow: 'the whole row',
  or: ' or ',
  expected: {
    activeOrInactive: 'active or inactive',
    onOrOff: 'on or off',
    yesOrNo: 'yes or no',
    atMost: (characters: string) => `at most ${characters} characters`,
    value: 'a value that the spreadsheet could work out',
    noFormula: 'a text that is no formula',
    oneColumn: 'each thing in one column',
    nameColumn: 'a column with names',
    name: 'a name',
    ownId: 'an id of their own',
    ownName: 'a name of their own, or a column with ids',
    somebody: 'at least one person',
  },
  found: {
    nothing: 'nothing',
    nobody: 'nobody',
    noneMatched: 'none that was matched',
    sameAs: (column: string) => `the same as in column ${column}`,
    asInRow: (found: string, row: string) => `${found} as in row ${row}`,
  },
  /** In a cell: what stands first is written, the others are understood. */
  yesOrNo: [
    ['Yes', 'y'],
    ['No', 'n'],
  ],
  onOrOff: [['On'], ['Off']],
  activeOrInactive: [['Active'], ['Inactive']],
};
