export const seats = {
  'license-not-switched-on': {
    label: 'License not switched on',
    message: 'A license that is paid for is switched on for nobody, while {people} cannot work without one.',
    fix: ['Switch it on for {people}, under {manageLicenses}.'],
  },
  'seats-short': {
    label: 'Too few seats',
    message: 'More people need a license than there are licenses bought.',
    fix: [
      'First give back the licenses that nobody gains from: they are listed here as well.',
      'Then buy what is still missing, under {seatQuantities}.',
    ],
  },
  'seats-overassigned': {
    label: 'More switched on than bought',
    message: 'More licenses are switched on than bought.',
    fix: [
      'Switch off the licenses that nobody gains from, under {manageLicenses}.',
      'If all of them are needed, buy what is missing, under {seatQuantities}.',
    ],
  },
  'seats-unused': {
    label: 'Seats left over',
    message: 'Licenses are paid for that nobody has and nobody needs.',
    fix: ['Lower the number at renewal, under {seatQuantities}.'],
  },
  'plan-without-licenses': {
    label: 'Plan without licenses',
    message: 'This practice pays by active clients. There are no licenses per person, so none is checked.',
    fix: ['Nothing is to be done. {manageSubscription} shows the plan.'],
  },
} as const;
