export const ama = {
  'ama-cpt-off': {
    label: 'No AMA CPT license',
    message: '{name} can’t be the rendering provider on invoices without an AMA CPT license.',
    fix: [
      'Go to {staffList} and turn on the AMA CPT license in {name}’s details. You pay for it by the year.',
      'If {name} isn’t named on invoices, no change is needed.',
    ],
  },
  'ama-cpt-unused': {
    label: 'AMA CPT license unused',
    message: '{name} provides no services but has an AMA CPT license. It renews automatically on January 1.',
    fix: [
      'Before January 1, go to {staffList} and turn off the AMA CPT license in {name}’s details.',
      'If {name} is named on invoices, no change is needed.',
    ],
  },
} as const;
