export const unread = {
  title: 'Not read yet',
  concerns: {
    staffList: 'Not read: the staff list.',
    manageLicenses: 'Not read: which licenses are switched on.',
    licensesOf: 'Not read: which licenses are switched on of {names}.',
    staffPermissions: 'Not read: the permissions of {names}.',
    manageSubscription: 'Not read: how many licenses are bought.',
  },
  people: (count: number) => `${count} people`,
  open: 'Open {page}.',
  openEach: 'Open {page} of each of them.',
};
