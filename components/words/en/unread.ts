export const unread = {
  title: 'Not checked yet',
  concerns: {
    staffList: 'The whole staff list.',
    manageLicenses: 'Which licenses are on.',
    licensesOf: 'Which licenses are on for {names}.',
    staffPermissions: 'The permissions of {names}.',
    manageSubscription: 'How many licenses you bought.',
  },
  people: (count: number) => `${count} people`,
  open: 'Open {page}.',
  openEach: 'Open {page} for each person.',
};
