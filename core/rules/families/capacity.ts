import { aboutPractice } from '../practiceRule.ts';
import { EVERY_PLAN } from '../rule.ts';

/** How many people a practice has room for, and how many may run it. */
export const capacity = aboutPractice([
  {
    id: 'trial-seats-needed',
    kind: 'data',
    severity: 'info',
    when: 'staffKnown',
    source: 'S18 (R23, C12)',
    plans: ['trial'],
  },
  {
    id: 'user-limit-reached',
    kind: 'blocked',
    severity: 'warning',
    when: 'limitReached',
    source: 'S30 (R24)',
    plans: ['perProvider', 'activeClient'],
  },
  {
    id: 'single-organization-administrator',
    kind: 'access',
    severity: 'info',
    when: 'onlyOwnerRuns',
    source: 'S3 S13 (R40, inferred)',
    plans: EVERY_PLAN,
  },
  {
    id: 'many-organization-administrators',
    kind: 'access',
    severity: 'info',
    when: 'tooManyRun',
    source: 'S3 (R40, inferred)',
    plans: EVERY_PLAN,
  },
]);
