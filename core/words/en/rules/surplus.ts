export const surplus = {
  'both-licenses': {
    label: 'Both licenses',
    message: '{name} has both licenses. The {provider} covers everything {anAdmin} covers.',
    fix: ['Go to {manageLicenses} and turn off the {admin} for {name}.'],
  },
  'provider-license-oversized': {
    label: '{admin} is enough',
    message: '{name} has administrative permissions but no clinical ones, so {anAdmin} is enough.',
    fix: [
      'Go to {manageLicenses}, turn on the {admin} for {name}, then turn off the {provider}.',
      'If {name} should do clinical work, go to {staffPermissions} and check the {therapist} permissions instead. {logsOut}',
    ],
  },
  'provider-license-unused': {
    label: '{provider} unused',
    message: '{name} has {aProvider} but no permission that needs it.',
    fix: [
      'Go to {manageLicenses} and turn off the {provider} for {name}.',
      'If a permission is missing, go to {staffPermissions} and check it instead. {logsOut}',
    ],
  },
  'admin-license-unused': {
    label: '{admin} unused',
    message: '{name} has {anAdmin} but no permission that needs it.',
    fix: [
      'Go to {manageLicenses} and turn off the {admin} for {name}.',
      'If a permission is missing, go to {staffPermissions} and check it instead. {logsOut}',
    ],
    softer: {
      message:
        '{name} has {anAdmin} but no administrative permission. Billing without notes usually needs no license, but the vendor’s guide isn’t consistent.',
      fix: [
        'Ask your practice system’s support whether billing needs it. If not, go to {manageLicenses} and turn off the {admin} for {name}.',
      ],
    },
  },
} as const;
