export const seats = {
  'license-not-switched-on': {
    label: 'Unassigned {anyLicense} needed',
    message: 'A paid {anyLicense} isn’t on for anyone, but {people} can’t do all their work without one.',
    fix: ['Go to {manageLicenses} and turn it on for {people}.'],
  },
  'seats-short': {
    label: 'Too few seats',
    message: 'You have fewer {anyLicenses} than people who need one.',
    fix: [
      'First turn off {anyLicenses} no one needs. They’re listed here too.',
      'Then go to {seatQuantities} and buy the rest.',
    ],
  },
  'seats-overassigned': {
    label: 'More on than bought',
    message: 'More {anyLicenses} are on than you bought.',
    fix: [
      'Go to {manageLicenses} and turn off {anyLicenses} no one needs.',
      'If all of them are needed, go to {seatQuantities} and buy the rest.',
    ],
  },
  'seats-unused': {
    label: 'Unassigned seats',
    message: 'You’re paying for {anyLicenses} no one has or needs.',
    fix: ['At renewal, go to {seatQuantities} and remove them.'],
  },
  'plan-without-licenses': {
    label: 'Plan without licenses',
    message: 'This practice pays by active clients, not by license, so there are no licenses to check.',
    fix: ['Go to {manageSubscription} to see the plan. No change is needed.'],
  },
} as const;
