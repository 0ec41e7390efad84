export const reading = {
  'own-permissions-unreadable': {
    label: 'Own permissions not shown',
    message: 'Your system doesn’t show people their own permissions, so {name}’s aren’t checked.',
    fix: [
      'Ask another {organizationAdministrator} (or {administrator}) to go to {staffPermissions} and open {name}’s permissions.',
    ],
  },
  'read-long-ago': {
    label: 'Out of date',
    message: 'Some pages were checked too long ago.',
    fix: ['Open these pages again.'],
  },
  'read-in-part': {
    label: 'Part of list checked',
    message: 'Some rows of a list weren’t shown, so those people aren’t checked.',
    fix: ['Open the list again and go through all of it, page by page.'],
  },
} as const;
