import { EVERY_PLAN, type PersonRule, WITH_LICENSES } from './rule.ts';

/** AMA CPT licenses: paid per rendering person and year, and never counted among the licenses of the plan (C11). */
export const ama: readonly PersonRule[] = [
  {
    id: 'ama-cpt-off',
    kind: 'blocked',
    severity: 'info',
    label: 'No AMA CPT license',
    when: { all: ['active', 'therapist', 'provider', { none: ['owner', 'amaCpt'] }] },
    message: '{name} cannot be named on invoices as the one who rendered the service: that takes an AMA CPT license.',
    fix: [
      {
        text: 'Turn the AMA CPT license on in the details of {name}, under {staffList}. It is paid by the year.',
        page: 'staffList',
      },
      { text: 'If {name} is not named on invoices, nothing is to be done.' },
    ],
    source: 'S15 (R45)',
    plans: WITH_LICENSES,
    examples: {
      fires: { amaCpt: false, licenses: { provider: true }, permissions: { therapist: true } },
      spares: { amaCpt: true, licenses: { provider: true }, permissions: { therapist: true } },
    },
  },
  {
    id: 'ama-cpt-unused',
    kind: 'waste',
    severity: 'info',
    label: 'AMA CPT license unused',
    when: { all: ['amaCpt', { any: [{ none: ['active'] }, { none: ['needsProvider'] }] }, { none: ['owner'] }] },
    message: '{name} renders no service, but has an AMA CPT license. It renews by itself on January 1.',
    fix: [
      {
        text: 'Turn the AMA CPT license off in the details of {name}, under {staffList}, before January 1.',
        page: 'staffList',
      },
      { text: 'If {name} is named on invoices, nothing is to be done.' },
    ],
    source: 'S15 S16 (R46)',
    plans: EVERY_PLAN,
    examples: {
      fires: { amaCpt: true, active: false },
      spares: { amaCpt: true, permissions: { therapist: true } },
    },
  },
];
