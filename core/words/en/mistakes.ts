/** What is wrong in what was given: where, what was expected there, and what was found. */
export const mistakes = {
  wrong: (place: string, expected: string, found: string) => `${place}: expected ${expected}, found ${found}`,
  unreadable: (whole: string) => `License Lens can’t read ${whole}`,
  whole: {
    practice: 'the practice',
    settings: 'the options',
    rule: 'the rule',
    file: 'the file',
    note: 'the note',
    history: 'the history',
  },
  found: { nothing: 'nothing', list: 'a list', object: 'an object', none: 'none' },
  or: ' or ',
  expected: {
    wholeNumber: 'a whole number',
    text: 'text that isn’t empty',
    atLeast: (least: string) => `at least ${least}`,
    not: (keys: string) => `no ${keys}`,
    ownId: 'a unique ID',
    addressOf: (host: string) => `an address of https://${host}`,
    host: (example: string) => `a host such as “${example}”`,
    knownSystem: 'a practice system that License Lens knows',
    oneOf: (parts: string) => `one of ${parts}`,
  },
  asIn: (found: string, place: string) => `${found} as in ${place}`,
  isThere: (id: string) => `“${id}” is on the staff already`,
  isNobody: (id: string) => `no one on the staff is “${id}”`,
};
