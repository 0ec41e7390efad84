import { aboutPeople, EVERY_PLAN, WITH_LICENSES } from './rule.ts';

/** People who leave or have left. */
export const deactivation = aboutPeople([
  {
    id: 'owner-inactive',
    kind: 'blocked',
    severity: 'error',
    // Whoever is merely missing from a list may be there under another name.
    when: { all: ['owner', { none: ['active', 'left'] }] },
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
    when: { all: [{ none: ['active'] }, { any: ['provider', 'admin'] }] },
    unlessFound: ['owner-inactive'],
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
    when: { all: ['active', 'owner', 'leaving'] },
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
    when: {
      all: ['active', 'leaving', { any: ['administration', 'organizationAdministration'] }, { none: ['owner'] }],
    },
    source: 'S13 (R43)',
    plans: EVERY_PLAN,
    examples: {
      fires: { leaving: true, permissions: { administration: true } },
      spares: { leaving: true, permissions: { administration: false, organizationAdministration: false } },
    },
  },
]);
