import { type Fix, type PersonRule, WITH_LICENSES } from './rule.ts';

const SWITCH_ON: Fix = {
  text: 'Switch the {provider} of {name} on, under {manageLicenses}.',
  page: 'manageLicenses',
};

/** Somebody cannot work, because a license is not switched on. */
export const missing: readonly PersonRule[] = [
  {
    id: 'provider-license-missing',
    kind: 'blocked',
    severity: 'error',
    label: 'Needs Provider license',
    when: { all: ['active', 'needsProvider', { none: ['owner', 'provider'] }] },
    message:
      '{name} cannot open clinical documentation: it works with {aProvider} only, and {anAdmin} cannot stand in for it.',
    fix: [
      SWITCH_ON,
      {
        text: 'If {name} does no clinical work, untick the {therapist} permissions instead, under {staffPermissions}. Saving logs {name} out, so ask them to save their work first.',
        page: 'staffPermissions',
      },
    ],
    alone: {
      message: '{name} needs {aProvider}, and it is not switched on.',
      fix: [
        SWITCH_ON,
        {
          text: 'If {name} should do none of this, untick the permissions instead, under {staffPermissions}. Saving logs {name} out, so ask them to save their work first.',
          page: 'staffPermissions',
        },
      ],
    },
    source: 'S1 S2 S3 (R01–R04, R06)',
    plans: WITH_LICENSES,
    examples: {
      fires: { licenses: { provider: false, admin: true }, permissions: { therapist: true } },
      spares: { licenses: { provider: true, admin: false }, permissions: { therapist: true } },
    },
  },
  {
    id: 'admin-license-missing',
    kind: 'blocked',
    severity: 'error',
    label: 'Needs Admin license',
    when: { all: ['active', 'needsAdmin', { none: ['owner', 'provider', 'admin', 'needsProvider'] }] },
    message: '{name} has permissions that do not work without {anAdmin}.',
    fix: [
      { text: 'Switch the {admin} of {name} on, under {manageLicenses}.', page: 'manageLicenses' },
      {
        text: 'If {name} does not need them, untick these permissions instead, under {staffPermissions}. Saving logs {name} out, so ask them to save their work first.',
        page: 'staffPermissions',
      },
    ],
    source: 'S1 (R05, C1)',
    plans: WITH_LICENSES,
    examples: {
      fires: {
        licenses: { provider: false, admin: false },
        permissions: { therapist: false, administration: true, organizationAdministration: false },
      },
      spares: {
        licenses: { provider: false, admin: true },
        permissions: { therapist: false, administration: true, organizationAdministration: false },
      },
    },
  },
  {
    id: 'owner-license-off',
    kind: 'blocked',
    severity: 'warning',
    label: 'Owner without Provider license',
    when: { all: ['active', 'owner', { none: ['provider'] }] },
    message: 'The account owner holds {aProvider} automatically, but the page shows it switched off for {name}.',
    fix: [
      { text: 'Open {manageLicenses} again and look at the {provider} of {name}.', page: 'manageLicenses' },
      { text: 'If it stays off, ask the support of your practice system.' },
    ],
    alone: {
      message: '{name} owns the account and has all permissions. They need {aProvider}, and it is switched off.',
    },
    source: 'S1 (R07, C13)',
    plans: WITH_LICENSES,
    examples: {
      fires: { owner: true, licenses: { provider: false } },
      spares: { owner: true, licenses: { provider: true } },
    },
  },
];
