/** What a web page says where it asks for a roster, and of one that cannot be read. */
export const rosterSources = {
  drop: 'Drop a roster here, or choose a file',
  choose: 'Choose a file',
  accepts: 'Excel, LibreOffice, CSV or JSON, up to 20 MB. It stays on this computer.',
  acceptsTexts: 'CSV, tab-separated text or JSON, up to 20 MB. It stays on this computer.',
  another: 'Check another file',
  forget: 'Remove this roster',
  problems: {
    missing: (where: string) => `No roster at ${where}. Contact the owner of this page.`,
    unreachable: (where: string) =>
      `Couldn’t load the roster from ${where}. You may be offline, or that site blocks it (CORS).`,
    tooLarge: () => 'The roster is over the 20 MB limit.',
    notText: () => 'This isn’t a CSV or JSON file. In Excel, save it as “CSV UTF-8”.',
    noReader: () => 'Couldn’t load what reads staff lists. Check your connection, then reload this page.',
    notJson: (what: string) => `License Lens can’t read the roster. ${what}.`,
    notRoster: (what: string) => `License Lens can’t read the roster. ${what}.`,
    webPage: () => 'The roster address shows a web page. Contact the owner of this page.',
    several: () => 'Drop one file at a time.',
  },
};
