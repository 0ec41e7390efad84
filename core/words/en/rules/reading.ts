export const reading = {
  'own-permissions-unreadable': {
    label: 'Own permissions not shown',
    message: 'The system shows nobody their own permissions, so those of {name} are not checked.',
    fix: [
      'Ask another {organizationAdministrator} (or {administrator}) to open the permissions of {name}, under {staffPermissions}.',
    ],
  },
  'read-long-ago': {
    label: 'Read long ago',
    message: 'Some pages were read so long ago that much may have changed.',
    fix: ['Open these pages again.'],
  },
  'read-in-part': {
    label: 'List read in part',
    message: 'A list has more rows than were seen: whoever stands in the others is not checked.',
    fix: ['Open the list again and go through all of it, page by page.'],
  },
} as const;
