export const missing = {
  'provider-license-missing': {
    label: 'Needs {provider}',
    message: '{name} can’t open clinical documentation. That takes {aProvider}; {anAdmin} is not enough.',
    fix: [
      'Go to {manageLicenses} and turn on the {provider} for {name}.',
      'If {name} does no clinical work, go to {staffPermissions} and uncheck the {therapist} permissions instead. {logsOut}',
    ],
    alone: {
      message: '{name} needs {aProvider}, but it’s off.',
      fix: [
        'Go to {manageLicenses} and turn on the {provider} for {name}.',
        'If {name} should do none of this, go to {staffPermissions} and uncheck the permissions instead. {logsOut}',
      ],
    },
  },
  'admin-license-missing': {
    label: 'Needs {admin}',
    message: '{name} has permissions that don’t work without {anAdmin}.',
    fix: [
      'Go to {manageLicenses} and turn on the {admin} for {name}.',
      'If {name} doesn’t need them, go to {staffPermissions} and uncheck these permissions instead. {logsOut}',
    ],
  },
  'owner-license-off': {
    label: 'Owner without {provider}',
    message: 'The account owner has {aProvider} automatically, but the page shows it off for {name}.',
    fix: [
      'Go to {manageLicenses} again and look at the {provider} for {name}.',
      'If it’s still off, contact your practice system’s support.',
    ],
    alone: {
      message: '{name} is the account owner and has all permissions, which need {aProvider}. The page shows it off.',
    },
  },
} as const;
