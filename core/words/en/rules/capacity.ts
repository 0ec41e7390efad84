export const capacity = {
  'trial-seats-needed': {
    label: 'Seats after the trial',
    message: 'When the trial ends, this practice needs {seatsNeeded}. The account owner is counted.',
    fix: ['Choose a plan and these numbers when you subscribe, under {manageSubscription}.'],
  },
  'user-limit-reached': {
    label: 'User limit reached',
    message: 'The staff list has as many active therapists as it may have: nobody can be added.',
    fix: ['Deactivate whoever has left, under {staffList}.', 'If all are needed, buy more, under {seatQuantities}.'],
  },
  'single-organization-administrator': {
    label: 'Only the owner runs it',
    message: 'The account owner is the only one who can manage the plan and the licenses.',
    fix: [
      'Give somebody you trust {organizationAdministrationLabel}, under {staffPermissions}. It needs a license.',
      'If this is wanted, nothing is to be done.',
    ],
  },
  'many-organization-administrators': {
    label: 'Many {organizationAdministrator}s',
    message: '{people} can manage the plan and the licenses: more people than your settings allow.',
    fix: [
      'Untick {organizationAdministrationLabel} of those who do not need it, under {staffPermissions}. Saving logs them out, so ask them to save their work first.',
    ],
  },
} as const;
