/** What a web page says of a roster that it is given. */
export const roster = {
  drop: 'Drop a roster here, or choose a file',
  choose: 'Choose a file',
  accepts: 'Excel, LibreOffice, CSV or JSON, up to 20 MB. It stays on this computer.',
  acceptsTexts: 'CSV, tab-separated text or JSON, up to 20 MB. It stays on this computer.',
  busy: 'Checking the roster…',
  another: 'Check another file',
  forget: 'Forget this roster',
  checked: (shown: string, count: number) => `${shown} ${count === 1 ? 'person' : 'people'} checked`,
  more: 'Show more',
  shown: (shown: string, all: string) => `${shown} of ${all} findings`,
  seats: 'Licenses',
  asJson: 'Findings as JSON',
  asCsv: 'Findings as CSV',
  problems: {
    missing: (where: string) => `There is no roster at ${where}. Ask whoever keeps this page.`,
    unreachable: (where: string) =>
      `The roster at ${where} could not be fetched: it is offline, or its site does not let this page read it (CORS).`,
    tooLarge: () => 'The roster is too large: at most 20 MB can be checked here.',
    notText: () => 'This file is no text. Save it as CSV (UTF-8) or JSON.',
    noReader: () => 'What reads staff lists could not be loaded. Check the connection, then reload this page.',
    notJson: (what: string) => `The roster cannot be read. ${what}.`,
    notRoster: (what: string) => `The roster cannot be read. ${what}.`,
    webPage: () => 'There is a web page where the roster should be. Ask whoever keeps this page.',
    several: () => 'Drop one file at a time.',
  },
};
