/** Where things are, in words of ours that fit “Go to …”: a system's own labels are with the system. */
export const places = {
  yourCurrentSubscription: 'your current subscription',
  other: {
    name: 'Another practice system',
    staffList: 'your staff list',
    staffPermissions: 'the person’s permissions page',
    manageLicenses: 'your licenses page',
    manageSubscription: 'your subscription page',
  },
};
