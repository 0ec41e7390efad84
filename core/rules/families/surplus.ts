import { aboutPeople, WITH_LICENSES } from '../rule.ts';

/** A license is paid for that nobody gains from. */
export const surplus = aboutPeople([
  {
    id: 'both-licenses',
    kind: 'waste',
    severity: 'warning',
    when: { all: ['active', 'provider', 'admin'] },
    remedy: { licenses: 'as needed' },
    source: 'S1 (R10, C2)',
    plans: WITH_LICENSES,
  },
  {
    id: 'provider-license-oversized',
    kind: 'waste',
    severity: 'warning',
    when: { all: ['active', 'provider', 'needsAdmin', { none: ['owner', 'admin', 'needsProvider'] }] },
    remedy: { licenses: 'as needed' },
    source: 'S1 (R11a)',
    plans: WITH_LICENSES,
  },
  {
    id: 'provider-license-unused',
    kind: 'waste',
    severity: 'warning',
    when: { all: ['active', 'provider', { none: ['owner', 'admin', 'needsProvider', 'needsAdmin'] }] },
    remedy: { licenses: 'as needed' },
    source: 'S1 (R11b)',
    plans: WITH_LICENSES,
  },
  {
    id: 'admin-license-unused',
    kind: 'waste',
    severity: 'warning',
    when: { all: ['active', 'admin', { none: ['owner', 'provider', 'needsProvider', 'needsAdmin'] }] },
    softer: {
      unless: { none: ['billing'] },
      severity: 'info',
    },
    // The sources disagree on whether billing needs it (C1): ask before it is taken away.
    remedy: { licenses: 'as needed', unless: 'billing' },
    source: 'S1 (R12, C1)',
    plans: WITH_LICENSES,
  },
]);
