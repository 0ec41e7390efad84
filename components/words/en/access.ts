export const access = {
  title: 'Who can do what',
  documentTitle: (host: string) => `Who can do what, ${host}`,
  practice: 'Practice',
  loading: 'Loading…',
  tryAgain: 'Try again',
  checked: 'Permissions last checked {time}.',
  printed: (host: string, day: string) => `${host}, printed ${day}`,
  print: 'Print or save as PDF',
  csv: 'Save as CSV',
  keepSafe: 'The printout and the file name staff members. Keep them safe.',
  noPermissions: (page: string) =>
    `No permissions are checked yet. Open ${page} for each person, and they appear here.`,
  filters: {
    label: 'Filters',
    open: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
    permission: 'Permission',
    license: 'License',
    finding: 'Finding',
    any: 'Any',
    noLicense: 'No license',
    query: 'Name or position',
    onlyOn: 'Only what is on',
    withInactive: 'Show inactive people',
    clear: 'Clear filters',
  },
  asked: 'Often asked',
  who: (label: string) => `Who has “${label}”?`,
  people: (count: number, said: string) => (count === 1 ? '1 person' : `${said} people`),
  answer: {
    all: (people: string, permissions: string) => `${people}, ${permissions} permissions.`,
    on: (label: string, people: string) => `“${label}” is on for ${people}.`,
    onForNoOne: (label: string) => `“${label}” isn’t on for anyone.`,
    noneSoFar: (label: string) => `“${label}” isn’t on for anyone checked so far.`,
    mayHave: (count: number, people: string) =>
      `${people} ${count === 1 ? 'isn’t' : 'aren’t'} checked yet and may have it.`,
    match: (count: number, people: string) => `${people} ${count === 1 ? 'matches' : 'match'}.`,
    noMatch: 'No one matches.',
    mayMatch: (count: number, people: string) =>
      `${people} ${count === 1 ? 'isn’t' : 'aren’t'} checked yet and may match.`,
    unchecked: (count: number, people: string) => `${people} ${count === 1 ? 'isn’t' : 'aren’t'} fully checked yet.`,
    inactive: (count: number) =>
      count === 1 ? '1 inactive person isn’t shown.' : `${count} inactive people aren’t shown.`,
    hidden: (count: number) =>
      count === 1
        ? '1 permission isn’t known to be on for them.'
        : `${count} permissions aren’t known to be on for them.`,
    unseen: (count: number) =>
      count === 1
        ? '1 permission wasn’t on any page checked so far.'
        : `${count} permissions weren’t on any page checked so far.`,
    owner: 'The account owner always has all permissions.',
  },
  person: 'Person',
  licenses: 'Licenses',
  otherBoxes: 'Other',
  cells: { on: 'On', off: 'Off', unread: 'Not checked yet' },
  sure: (people: number) => `On (${people})`,
  unsure: (people: number) => `Not checked yet (${people})`,
  owner: 'Account owner',
  isInactive: 'Inactive',
  checkedOn: (day: string) => `checked ${day}`,
  counts: (on: string, off: string, unread: string) => `on: ${on}, off: ${off}, not checked yet: ${unread}`,
  onFor: (on: string) => `on: ${on}`,
  unreadFor: (unread: string) => `not checked yet: ${unread}`,
  needs: (license: string) => `needs: ${license}`,
  legend: 'Signs',
  keys: 'Arrow keys move. Enter on a permission shows who has it.',
  choose: 'Choose a permission to see who has it.',
  back: 'All permissions',
  more: (count: number) => `Show ${count} more`,
};
