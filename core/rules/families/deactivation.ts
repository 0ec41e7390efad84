import { aboutPeople, EVERY_PLAN, WITH_LICENSES } from '../rule.ts';

/** People who leave or have left. */
export const deactivation = aboutPeople([
  {
    id: 'owner-inactive',
    kind: 'blocked',
    severity: 'error',
    // Whoever is merely missing from a list may be there under another name.
    when: { all: ['owner', { none: ['active', 'left'] }] },
    remedy: { none: 'ask support' },
    source: 'S13 (R41)',
    plans: EVERY_PLAN,
  },
  {
    id: 'inactive-holds-license',
    kind: 'waste',
    severity: 'warning',
    when: { all: [{ none: ['active'] }, { any: ['provider', 'admin'] }] },
    unlessFound: ['owner-inactive'],
    remedy: { licenses: 'as needed' },
    source: 'S13 (R13)',
    plans: WITH_LICENSES,
  },
  {
    id: 'inactive-on-add-on-list',
    kind: 'waste',
    severity: 'warning',
    when: { all: [{ none: ['active', 'owner'] }, { any: ['telehealth', 'clientPortal', 'wiley'] }] },
    remedy: { lists: 'off' },
    source: 'S13 S28 (R47, inferred)',
    plans: EVERY_PLAN,
  },
  {
    id: 'owner-leaving',
    kind: 'data',
    severity: 'info',
    when: { all: ['active', 'owner', 'leaving'] },
    source: 'S13 (R41, R43)',
    plans: EVERY_PLAN,
  },
  {
    id: 'leaver-runs-practice',
    kind: 'data',
    severity: 'info',
    when: {
      all: ['active', 'leaving', { any: ['administration', 'organizationAdministration'] }, { none: ['owner'] }],
    },
    remedy: { leave: true },
    source: 'S13 (R43)',
    plans: EVERY_PLAN,
  },
]);
