import { aboutPeople, EVERY_PLAN, WITH_LICENSES } from '../rule.ts';

/** Permissions that do not go together, or reach further than they seem to. */
export const consistency = aboutPeople([
  {
    id: 'claims-without-billing',
    kind: 'blocked',
    severity: 'warning',
    when: { all: ['active', 'submitsClaims', { none: ['owner', 'billingLevel'] }] },
    page: 'staffPermissions',
    remedy: { permission: 'billing', on: true },
    source: 'S26 (R38)',
    plans: EVERY_PLAN,
  },
  {
    id: 'restriction-overruled',
    kind: 'access',
    severity: 'warning',
    when: {
      all: ['active', 'onlyAssigned', { any: ['administration', 'organizationAdministration'] }, { none: ['owner'] }],
    },
    page: 'staffPermissions',
    remedy: { none: 'decide' },
    source: 'S20 S24 (R32, inferred)',
    plans: EVERY_PLAN,
  },
  {
    id: 'therapist-without-default',
    kind: 'blocked',
    severity: 'info',
    when: { all: ['active', 'therapist', { none: ['owner', 'default'] }] },
    source: 'S7 (R30)',
    plans: EVERY_PLAN,
  },
  {
    id: 'sees-all-clients',
    kind: 'access',
    severity: 'info',
    when: {
      all: [
        'ownClientsOnly',
        'active',
        'therapist',
        { none: ['owner', 'onlyAssigned', 'administration', 'organizationAdministration'] },
      ],
    },
    source: 'S24 (R31)',
    plans: EVERY_PLAN,
  },
  {
    id: 'opens-all-notes',
    kind: 'access',
    severity: 'info',
    when: {
      all: ['active', 'provider', { any: ['administration', 'organizationAdministration'] }, { none: ['owner'] }],
    },
    unlessFound: ['provider-license-oversized'],
    source: 'S20 S21 (R33, C6)',
    plans: WITH_LICENSES,
  },
  {
    id: 'sensitive-without-license',
    kind: 'access',
    severity: 'info',
    when: { all: ['active', 'sensitive', { none: ['owner', 'provider', 'admin'] }] },
    source: 'S2 (R44, inferred)',
    plans: WITH_LICENSES,
  },
]);
