import { LOGS_OUT } from './logsOut.ts';

export const missing = {
  'provider-license-missing': {
    label: 'Needs {provider}',
    message:
      '{name} cannot open clinical documentation: it works with {aProvider} only, and {anAdmin} cannot stand in for it.',
    fix: [
      'Switch the {provider} of {name} on, under {manageLicenses}.',
      `If {name} does no clinical work, untick the {therapist} permissions instead, under {staffPermissions}. ${LOGS_OUT}`,
    ],
    alone: {
      message: '{name} needs {aProvider}, and it is not switched on.',
      fix: [
        'Switch the {provider} of {name} on, under {manageLicenses}.',
        `If {name} should do none of this, untick the permissions instead, under {staffPermissions}. ${LOGS_OUT}`,
      ],
    },
  },
  'admin-license-missing': {
    label: 'Needs {admin}',
    message: '{name} has permissions that do not work without {anAdmin}.',
    fix: [
      'Switch the {admin} of {name} on, under {manageLicenses}.',
      `If {name} does not need them, untick these permissions instead, under {staffPermissions}. ${LOGS_OUT}`,
    ],
  },
  'owner-license-off': {
    label: 'Owner without {provider}',
    message: 'The account owner holds {aProvider} automatically, but the page shows it switched off for {name}.',
    fix: [
      'Open {manageLicenses} again and look at the {provider} of {name}.',
      'If it stays off, ask the support of your practice system.',
    ],
    alone: {
      message: '{name} owns the account and has all permissions. They need {aProvider}, and it is switched off.',
    },
  },
} as const;
