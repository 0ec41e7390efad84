export const duplicates = {
  'possible-duplicate': {
    label: 'Possible duplicate',
    message: 'Some active people share a name or an email address. One person may be on the list twice.',
    fix: [
      'Compare both. If it’s one person, move their clients to one record, then go to {staffList} and deactivate the other.',
      'If they are two people, no change is needed.',
    ],
  },
} as const;
