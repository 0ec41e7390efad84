export const duplicates = {
  'possible-duplicate': {
    label: 'Possible duplicate',
    message: 'Some active people share a name or an email address: one person may be on the list twice.',
    fix: [
      'Look at both. If they are one person, move their clients to one of the two, then deactivate the other, under {staffList}.',
      'If they are two people, nothing is to be done.',
    ],
  },
} as const;
