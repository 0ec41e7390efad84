/** Where things are, in words of ours: a system's own labels are with the system. */
export const places = {
  yourCurrentSubscription: 'your current subscription',
  other: {
    name: 'Another practice system',
    staffList: 'your staff list',
    staffPermissions: 'the permissions of the person',
    manageLicenses: 'the page with the licenses',
    manageSubscription: 'the page with your subscription',
  },
};
