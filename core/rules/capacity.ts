import { aboutPractice, EVERY_PLAN } from './rule.ts';

const OWNER = { id: 'o', name: 'Ola Berg', owner: true };
const BO = { id: 'b', name: 'Bo Lind', permissions: { organizationAdministration: true } };

/** How many people a practice has room for, and how many may run it. */
export const capacity = aboutPractice([
  {
    id: 'trial-seats-needed',
    kind: 'data',
    severity: 'info',
    when: 'staffKnown',
    source: 'S18 (R23, C12)',
    plans: ['trial'],
    examples: {
      fires: { plan: 'trial', staff: [OWNER] },
      spares: { plan: 'perProvider', staff: [OWNER] },
    },
  },
  {
    id: 'user-limit-reached',
    kind: 'blocked',
    severity: 'warning',
    when: 'limitReached',
    source: 'S30 (R24)',
    plans: ['perProvider', 'activeClient'],
    examples: {
      fires: { userLimit: { used: 5, allowed: 5 } },
      spares: { userLimit: { used: 4, allowed: 5 } },
    },
  },
  {
    id: 'single-organization-administrator',
    kind: 'access',
    severity: 'info',
    when: 'onlyOwnerRuns',
    source: 'S3 S13 (R40, inferred)',
    plans: EVERY_PLAN,
    examples: {
      fires: {
        staff: [OWNER, { ...BO, permissions: { organizationAdministration: false } }],
      },
      spares: { staff: [OWNER, BO] },
    },
  },
  {
    id: 'many-organization-administrators',
    kind: 'access',
    severity: 'info',
    when: 'tooManyRun',
    source: 'S3 (R40, inferred)',
    plans: EVERY_PLAN,
    examples: {
      fires: { staff: [OWNER, BO] },
      spares: { staff: [OWNER] },
      settings: { orgAdminsAtMost: 1 },
    },
  },
]);
