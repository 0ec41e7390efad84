export const ama = {
  'ama-cpt-off': {
    label: 'No AMA CPT license',
    message: '{name} cannot be named on invoices as the one who rendered the service: that takes an AMA CPT license.',
    fix: [
      'Turn the AMA CPT license on in the details of {name}, under {staffList}. It is paid by the year.',
      'If {name} is not named on invoices, nothing is to be done.',
    ],
  },
  'ama-cpt-unused': {
    label: 'AMA CPT license unused',
    message: '{name} renders no service, but has an AMA CPT license. It renews by itself on January 1.',
    fix: [
      'Turn the AMA CPT license off in the details of {name}, under {staffList}, before January 1.',
      'If {name} is named on invoices, nothing is to be done.',
    ],
  },
} as const;
