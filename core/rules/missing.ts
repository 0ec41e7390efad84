import { ADMIN_LEVEL, NEEDS_PROVIDER } from './needs.ts';
import { type PersonRule, WITH_LICENSES } from './rule.ts';

/** Somebody cannot work, because a license is not switched on. */
export const missing: readonly PersonRule[] = [
  {
    id: 'provider-license-missing',
    kind: 'blocked',
    severity: 'error',
    label: 'Needs Provider license',
    when: { all: ['active', NEEDS_PROVIDER, { none: ['owner', 'provider'] }] },
    message:
      '{name} cannot open clinical documentation: it works with a Provider license only, and an Admin license cannot stand in for it.',
    fix: [
      { text: 'Switch the Provider license of {name} on, under {manageLicenses}.', page: 'manageLicenses' },
      {
        text: 'If {name} does no clinical work, untick the therapist permissions instead, under {staffPermissions}. Saving logs {name} out, so ask them to save their work first.',
        page: 'staffPermissions',
      },
    ],
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
    when: { all: ['active', ADMIN_LEVEL, { none: ['owner', 'provider', 'admin', NEEDS_PROVIDER] }] },
    message: '{name} has admin permissions that do not work without an Admin license.',
    fix: [
      { text: 'Switch the Admin license of {name} on, under {manageLicenses}.', page: 'manageLicenses' },
      {
        text: 'If {name} runs nothing for the practice, untick the administration permissions instead, under {staffPermissions}. Saving logs {name} out, so ask them to save their work first.',
        page: 'staffPermissions',
      },
    ],
    source: 'S1 (R05)',
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
    message: 'The account owner holds a Provider license automatically, but the page shows it switched off for {name}.',
    fix: [
      { text: 'Open {manageLicenses} again and look at the Provider switch of {name}.', page: 'manageLicenses' },
      { text: 'If it stays off, ask the support of your practice system.' },
    ],
    source: 'S1 (R07, C13)',
    plans: WITH_LICENSES,
    examples: {
      fires: { owner: true, licenses: { provider: false } },
      spares: { owner: true, licenses: { provider: true } },
    },
  },
];
