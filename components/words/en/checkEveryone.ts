export const checkEveryone = {
  title: 'Check everyone',
  permissionsOf: 'the permissions of {name}',
  openYourself: 'Open it in your practice system.',
  open: 'Open it',
  next: 'Next: {page}',
  rows: (seen: string, total: string) =>
    `${seen} of ${total} people seen. Scroll to the end of the list, or go through its pages.`,
  pagesRead: 'Pages read',
  progress: (done: string, total: string) => `${done} of ${total} pages read`,
  everybody: 'Everybody has been checked.',
  everythingElse: 'Everything else has been checked.',
  cannotOpen: 'I cannot open this one',
  stop: 'Stop here',
};
