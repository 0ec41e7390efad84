/** What a web page says of a roster that it is given. */
export const roster = {
  drop: 'Drop a roster here, or choose a file',
  choose: 'Choose a file',
  accepts: 'JSON or CSV, up to 20 MB. It stays on this computer.',
  busy: 'Checking the roster…',
  another: 'Check another file',
  forget: 'Remove this roster',
  checked: (shown: string, count: number) => `${shown} ${count === 1 ? 'person' : 'people'} checked`,
  more: 'Show more',
  shown: (shown: string, all: string) => `${shown} of ${all} findings`,
  seats: 'Licenses',
  asJson: 'Findings (JSON)',
  asCsv: 'Findings (CSV)',
  keepSafe: 'These files name staff members. Keep them safe.',
  noDismissing: 'Where no change is needed, leave it as is. Findings can’t be dismissed on this page.',
  problems: {
    missing: (where: string) => `No roster at ${where}. Contact the owner of this page.`,
    unreachable: (where: string) =>
      `Couldn’t load the roster from ${where}. You may be offline, or that site blocks it (CORS).`,
    tooLarge: () => 'The roster is over the 20 MB limit.',
    notText: () => 'This isn’t a CSV or JSON file. In Excel, save it as “CSV UTF-8”.',
    notJson: (what: string) => `License Lens can’t read the roster. ${what}.`,
    notRoster: (what: string) => `License Lens can’t read the roster. ${what}.`,
    webPage: () => 'The roster address shows a web page. Contact the owner of this page.',
    several: () => 'Drop one file at a time.',
  },
};
