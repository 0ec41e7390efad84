export const checkEveryone = {
  title: 'Check everyone',
  permissionsOf: 'the permissions of {name}',
  openYourself: 'Open this page in your practice system.',
  open: 'Open page',
  next: 'Next: {page}',
  rows: (seen: string, total: string) =>
    `${seen} of ${total} people checked. Scroll down or open the next page of the list.`,
  pagesRead: 'Pages checked',
  progress: (done: string, total: string) => `${done} of ${total} pages checked`,
  everybody: 'Everyone is checked.',
  everythingElse: 'All other pages are checked.',
  cannotOpen: 'Skip this page',
  stop: 'Stop',
};
