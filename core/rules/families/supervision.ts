import { aboutPeople, EVERY_PLAN } from '../rule.ts';

/** Who reviews whose notes. */
export const supervision = aboutPeople([
  {
    id: 'supervisor-missing',
    kind: 'blocked',
    severity: 'error',
    when: { all: ['active', 'supervisoryReview', { none: ['owner', 'supervised'] }] },
    page: 'staffPermissions',
    remedy: { none: 'decide' },
    source: 'S22 (R34)',
    plans: EVERY_PLAN,
  },
  {
    id: 'own-supervisor',
    kind: 'blocked',
    severity: 'error',
    when: { all: ['active', 'ownSupervisor', { none: ['owner'] }] },
    page: 'staffPermissions',
    remedy: { none: 'decide' },
    source: 'S22 (R36, inferred)',
    plans: EVERY_PLAN,
  },
  {
    id: 'supervisor-inactive',
    kind: 'blocked',
    severity: 'error',
    when: { all: ['active', 'inactiveSupervisor', { none: ['owner'] }] },
    page: 'staffPermissions',
    remedy: { none: 'decide' },
    source: 'S22 (R36, inferred)',
    plans: EVERY_PLAN,
  },
  {
    id: 'supervisor-supervised',
    kind: 'blocked',
    severity: 'error',
    when: { all: ['active', 'supervisor', 'supervised', { none: ['owner'] }] },
    unlessFound: ['own-supervisor'],
    page: 'staffPermissions',
    remedy: { none: 'decide' },
    source: 'S7 (R35)',
    plans: EVERY_PLAN,
  },
]);
