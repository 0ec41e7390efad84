import { type PersonRule, WITH_LICENSES } from './rule.ts';

/** A license is paid for that nobody gains from. */
export const surplus: readonly PersonRule[] = [
  {
    id: 'both-licenses',
    kind: 'waste',
    severity: 'warning',
    label: 'Both licenses',
    when: { all: ['active', 'provider', 'admin'] },
    message: '{name} holds both licenses. The {provider} already covers everything that {anAdmin} covers.',
    fix: [
      {
        text: 'Switch the {admin} of {name} off, under {manageLicenses}. Nothing is lost.',
        page: 'manageLicenses',
      },
    ],
    source: 'S1 (R10, C2)',
    plans: WITH_LICENSES,
    examples: {
      fires: { licenses: { provider: true, admin: true } },
      spares: { licenses: { provider: true, admin: false } },
    },
  },
  {
    id: 'provider-license-oversized',
    kind: 'waste',
    severity: 'warning',
    label: 'Admin license is enough',
    when: { all: ['active', 'provider', 'needsAdmin', { none: ['owner', 'admin', 'needsProvider'] }] },
    message: '{name} has admin permissions and no clinical ones: {anAdmin} does the same for less.',
    fix: [
      {
        text: 'Switch the {admin} of {name} on, then the {provider} off, under {manageLicenses}.',
        page: 'manageLicenses',
      },
      {
        text: 'If {name} should do clinical work, tick the {therapist} permissions instead, under {staffPermissions}. Saving logs {name} out, so ask them to save their work first.',
        page: 'staffPermissions',
      },
    ],
    source: 'S1 (R11a)',
    plans: WITH_LICENSES,
    examples: {
      fires: {
        licenses: { provider: true, admin: false },
        permissions: { therapist: false, administration: true },
      },
      spares: {
        licenses: { provider: true, admin: false },
        permissions: { therapist: true, administration: true },
      },
    },
  },
  {
    id: 'provider-license-unused',
    kind: 'waste',
    severity: 'warning',
    label: 'Provider license unused',
    when: { all: ['active', 'provider', { none: ['owner', 'admin', 'needsProvider', 'needsAdmin'] }] },
    message: '{name} holds {aProvider}, but has no permission that needs one.',
    fix: [
      { text: 'Switch the {provider} of {name} off, under {manageLicenses}.', page: 'manageLicenses' },
      {
        text: 'If a permission was forgotten, tick it instead, under {staffPermissions}. Saving logs {name} out, so ask them to save their work first.',
        page: 'staffPermissions',
      },
    ],
    source: 'S1 (R11b)',
    plans: WITH_LICENSES,
    examples: {
      fires: {
        licenses: { provider: true, admin: false },
        permissions: { therapist: false, administration: false, organizationAdministration: false },
      },
      spares: {
        licenses: { provider: false, admin: false },
        permissions: { therapist: false, administration: false, organizationAdministration: false },
      },
    },
  },
  {
    id: 'admin-license-unused',
    kind: 'waste',
    severity: 'warning',
    label: 'Admin license unused',
    when: { all: ['active', 'admin', { none: ['owner', 'provider', 'needsProvider', 'needsAdmin'] }] },
    message: '{name} holds {anAdmin}, but has no permission that needs one.',
    fix: [
      { text: 'Switch the {admin} of {name} off, under {manageLicenses}.', page: 'manageLicenses' },
      {
        text: 'If a permission was forgotten, tick it instead, under {staffPermissions}. Saving logs {name} out, so ask them to save their work first.',
        page: 'staffPermissions',
      },
    ],
    softer: {
      unless: { none: ['billing'] },
      severity: 'info',
      message:
        '{name} holds {anAdmin} and no admin permission. Billing without notes needs no license, though the vendor’s guide says so in one place and the opposite in another.',
      fix: [
        {
          text: 'Ask the support of your practice system whether billing needs it. If not, switch the {admin} of {name} off, under {manageLicenses}.',
          page: 'manageLicenses',
        },
      ],
    },
    source: 'S1 (R12, C1)',
    plans: WITH_LICENSES,
    examples: {
      fires: {
        licenses: { provider: false, admin: true },
        permissions: { billing: false, therapist: false, administration: false, organizationAdministration: false },
      },
      spares: {
        licenses: { provider: false, admin: true },
        permissions: { billing: false, therapist: false, administration: true, organizationAdministration: false },
      },
    },
  },
];
