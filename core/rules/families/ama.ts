import { aboutPeople, EVERY_PLAN, WITH_LICENSES } from '../rule.ts';

/** AMA CPT licenses: paid per rendering person and year, and never counted among the licenses of the plan (C11). */
export const ama = aboutPeople([
  {
    id: 'ama-cpt-off',
    kind: 'blocked',
    severity: 'info',
    when: { all: ['active', 'therapist', 'provider', { none: ['owner', 'amaCpt'] }] },
    source: 'S15 (R45)',
    plans: WITH_LICENSES,
  },
  {
    id: 'ama-cpt-unused',
    kind: 'waste',
    severity: 'info',
    when: { all: ['amaCpt', { any: [{ none: ['active'] }, { none: ['needsProvider'] }] }, { none: ['owner'] }] },
    costs: ['amaCpt'],
    source: 'S15 S16 (R46)',
    plans: EVERY_PLAN,
  },
]);
