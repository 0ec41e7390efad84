import { LOGS_OUT } from './logsOut.ts';

export const surplus = {
  'both-licenses': {
    label: 'Both licenses',
    message: '{name} holds both licenses. The {provider} already covers everything that {anAdmin} covers.',
    fix: ['Switch the {admin} of {name} off, under {manageLicenses}. Nothing is lost.'],
  },
  'provider-license-oversized': {
    label: '{admin} is enough',
    message: '{name} has admin permissions and no clinical ones: {anAdmin} does the same for less.',
    fix: [
      'Switch the {admin} of {name} on, then the {provider} off, under {manageLicenses}.',
      `If {name} should do clinical work, tick the {therapist} permissions instead, under {staffPermissions}. ${LOGS_OUT}`,
    ],
  },
  'provider-license-unused': {
    label: '{provider} unused',
    message: '{name} holds {aProvider}, but has no permission that needs one.',
    fix: [
      'Switch the {provider} of {name} off, under {manageLicenses}.',
      `If a permission was forgotten, tick it instead, under {staffPermissions}. ${LOGS_OUT}`,
    ],
  },
  'admin-license-unused': {
    label: '{admin} unused',
    message: '{name} holds {anAdmin}, but has no permission that needs one.',
    fix: [
      'Switch the {admin} of {name} off, under {manageLicenses}.',
      `If a permission was forgotten, tick it instead, under {staffPermissions}. ${LOGS_OUT}`,
    ],
    softer: {
      message:
        '{name} holds {anAdmin} and no admin permission. Billing without notes needs no license, though the vendor’s guide says so in one place and the opposite in another.',
      fix: [
        'Ask the support of your practice system whether billing needs it. If not, switch the {admin} of {name} off, under {manageLicenses}.',
      ],
    },
  },
} as const;
