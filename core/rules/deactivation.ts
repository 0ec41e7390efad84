import { EVERY_PLAN, LOGS_OUT, type PersonRule, WITH_LICENSES } from './rule.ts';

/** People who leave or have left. */
export const deactivation: readonly PersonRule[] = [
  {
    id: 'owner-inactive',
    kind: 'blocked',
    severity: 'error',
    label: 'Account owner is inactive',
    // Whoever is merely missing from a list may be there under another name.
    when: { all: ['owner', { none: ['active', 'left'] }] },
    message: '{name} owns the account and is no longer active: nobody else can do what only the owner can.',
    fix: [
      { text: 'Ask the support of your practice system to make another Organization Administrator the account owner.' },
      { text: 'If {name} still works here, activate them again, under {staffList}.', page: 'staffList' },
    ],
    source: 'S13 (R41)',
    plans: EVERY_PLAN,
    examples: {
      fires: { owner: true, active: false },
      spares: { owner: true, active: true },
    },
  },
  {
    id: 'inactive-holds-license',
    kind: 'waste',
    severity: 'warning',
    label: 'Inactive, still licensed',
    when: { all: [{ none: ['active'] }, { any: ['provider', 'admin'] }] },
    unlessFound: ['owner-inactive'],
    message: '{name} is no longer active, but a license is still switched on.',
    fix: [
      { text: 'Switch the license of {name} off, under {manageLicenses}.', page: 'manageLicenses' },
      {
        text: 'If nobody else needs the seat, lower the number of licenses at renewal, under {manageSubscription}.',
        page: 'manageSubscription',
      },
    ],
    source: 'S13 (R13)',
    plans: WITH_LICENSES,
    examples: {
      fires: { active: false, licenses: { provider: true } },
      spares: { active: false, licenses: { provider: false, admin: false } },
    },
  },
  {
    id: 'owner-leaving',
    kind: 'data',
    severity: 'info',
    label: 'Account owner is leaving',
    when: { all: ['active', 'owner', 'leaving'] },
    message: '{name} owns the account: it must have another owner before they can be deactivated.',
    fix: [
      { text: 'Make another Organization Administrator the account owner, with the support of your practice system.' },
      { text: 'Then deactivate {name}, under {staffList}.', page: 'staffList' },
    ],
    source: 'S13 (R41, R43)',
    plans: EVERY_PLAN,
    examples: {
      fires: { owner: true, leaving: true },
      spares: { owner: true },
    },
  },
  {
    id: 'leaver-runs-practice',
    kind: 'data',
    severity: 'info',
    label: 'Leaving, with administration permissions',
    when: {
      all: ['active', 'leaving', { any: ['administration', 'organizationAdministration'] }, { none: ['owner'] }],
    },
    message: '{name} cannot be deactivated while they have administration permissions.',
    fix: [
      {
        text: `First untick Administration and Organization Administration of {name}, under {staffPermissions}. ${LOGS_OUT}`,
        page: 'staffPermissions',
      },
      { text: 'Then deactivate {name}, under {staffList}.', page: 'staffList' },
      { text: 'Then switch the license of {name} off, under {manageLicenses}.', page: 'manageLicenses' },
    ],
    source: 'S13 (R43)',
    plans: EVERY_PLAN,
    examples: {
      fires: { leaving: true, permissions: { administration: true } },
      spares: { leaving: true, permissions: { administration: false, organizationAdministration: false } },
    },
  },
];
