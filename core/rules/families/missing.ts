import { aboutPeople, WITH_LICENSES } from '../rule.ts';

/** Somebody cannot work, because a license is not switched on. */
export const missing = aboutPeople([
  {
    id: 'provider-license-missing',
    kind: 'blocked',
    severity: 'error',
    when: { all: ['active', 'needsProvider', { none: ['owner', 'provider'] }] },
    remedy: { licenses: 'as needed' },
    source: 'S1 S2 S3 (R01–R04, R06)',
    plans: WITH_LICENSES,
  },
  {
    id: 'admin-license-missing',
    kind: 'blocked',
    severity: 'error',
    when: { all: ['active', 'needsAdmin', { none: ['owner', 'provider', 'admin', 'needsProvider'] }] },
    remedy: { licenses: 'as needed' },
    source: 'S1 (R05, C1)',
    plans: WITH_LICENSES,
  },
  {
    id: 'owner-license-off',
    kind: 'blocked',
    severity: 'warning',
    when: { all: ['active', 'owner', { none: ['provider'] }] },
    remedy: { none: 'ask support' },
    source: 'S1 (R07, C13)',
    plans: WITH_LICENSES,
  },
]);
