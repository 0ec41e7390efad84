export const unread = {
  title: 'Not read yet',
  concerns: {
    staffList: 'Not read: the staff list.',
    manageLicenses: 'Not read: which licenses are switched on.',
    staffPermissions: 'Not read: the permissions.',
    manageSubscription: 'Not read: how many licenses are bought.',
  },
  concernsOf: {
    staffList: 'Not read: the staff list of {names}.',
    manageLicenses: 'Not read: which licenses are switched on of {names}.',
    staffPermissions: 'Not read: the permissions of {names}.',
    manageSubscription: 'Not read: how many licenses are bought of {names}.',
  },
  people: (count: number) => `${count} people`,
  open: 'Open {page}.',
  openEach: 'Open {page} of each of them.',
};
