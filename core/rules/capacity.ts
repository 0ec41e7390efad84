import { EVERY_PLAN, type PracticeRule } from './rule.ts';

const OWNER = { id: 'o', name: 'Ola Berg', owner: true };
const BO = { id: 'b', name: 'Bo Lind', permissions: { organizationAdministration: true } };

/** How many people a practice has room for, and how many may run it. */
export const capacity: readonly PracticeRule[] = [
  {
    id: 'trial-seats-needed',
    kind: 'data',
    severity: 'info',
    label: 'Seats after the trial',
    when: 'staffKnown',
    message: 'When the trial ends, this practice needs {seatsNeeded}. The account owner is counted.',
    fix: [
      {
        text: 'Choose a plan and these numbers when you subscribe, under {manageSubscription}.',
        page: 'manageSubscription',
      },
    ],
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
    label: 'User limit reached',
    when: 'limitReached',
    message: 'The staff list has as many active therapists as it may have: nobody can be added.',
    fix: [
      { text: 'Deactivate whoever has left, under {staffList}.', page: 'staffList' },
      { text: 'If all are needed, buy more, under {seatQuantities}.', page: 'manageSubscription' },
    ],
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
    label: 'Only the owner runs it',
    when: 'onlyOwnerRuns',
    message: 'The account owner is the only one who can manage the plan and the licenses.',
    fix: [
      {
        text: 'Give somebody you trust Organization Administration, under {staffPermissions}. It needs a license.',
        page: 'staffPermissions',
      },
      { text: 'If this is wanted, nothing is to be done.' },
    ],
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
    label: 'Many Organization Administrators',
    when: 'tooManyRun',
    message: '{people} can manage the plan and the licenses: more people than your settings allow.',
    fix: [
      {
        text: 'Untick Organization Administration of those who do not need it, under {staffPermissions}. Saving logs them out, so ask them to save their work first.',
        page: 'staffPermissions',
      },
    ],
    source: 'S3 (R40, inferred)',
    plans: EVERY_PLAN,
    examples: {
      fires: { staff: [OWNER, BO] },
      spares: { staff: [OWNER] },
      settings: { orgAdminsAtMost: 1 },
    },
  },
];
