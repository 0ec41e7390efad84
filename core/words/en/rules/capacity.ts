export const capacity = {
  'trial-seats-needed': {
    label: 'Seats after the trial',
    message: 'When the trial ends, this practice needs {seatsNeeded}, including the account owner.',
    fix: ['When you subscribe, go to {manageSubscription} and choose a plan with these numbers.'],
  },
  'user-limit-reached': {
    label: 'User limit reached',
    message: 'You’ve reached your limit of active therapists, so you can’t add anyone.',
    fix: [
      'Go to {staffList} and deactivate people who have left.',
      'If all of them are needed, go to {seatQuantities} and buy more.',
    ],
  },
  'single-organization-administrator': {
    label: 'Only one plan manager',
    message: 'Only the account owner can manage the plan and the {anyLicenses}.',
    fix: [
      'Go to {staffPermissions} and give someone you trust {organizationAdministration}. It needs a {anyLicense}.',
      'If this is intended, no change is needed.',
    ],
  },
  'many-organization-administrators': {
    label: 'Many {organizationAdministrator}s',
    message:
      '{people} can manage the plan and the {anyLicenses}. That’s more people than your License Lens options allow.',
    fix: [
      'Go to {staffPermissions} and uncheck {organizationAdministration} for people who don’t need it. Saving logs each of them out. Ask them to save their work first.',
    ],
  },
} as const;
