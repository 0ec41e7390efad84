/** Where things are, in words of ours that fit “Go to …”: a system's own labels are with the system. */
export const places = {
  yourCurrentSubscription: 'your current subscription',
  other: {
    name: 'Another practice system',
    staffList: 'your staff list',
    staffPermissions: 'the person’s permissions page',
    manageLicenses: 'your licenses page',
    manageSubscription: 'your subscription page',
    addStaff: 'the page where you add staff',
    telehealthList: 'your telehealth staff list',
    clientPortalList: 'your client portal staff list',
    wileyList: 'your treatment planners staff list',
    amaLicenses: 'your AMA CPT license list',
  },
};
