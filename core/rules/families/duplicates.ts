import { aboutPractice } from '../practiceRule.ts';
import { EVERY_PLAN } from '../rule.ts';

/** One person who may be there twice: added by hand once, and invited once (S5). It is about the practice: a name alone gives nobody a badge. */
export const duplicates = aboutPractice([
  {
    id: 'possible-duplicate',
    kind: 'data',
    severity: 'warning',
    when: 'sameNameOrEmail',
    // Two people of one name are nothing odd; two of one email address are, for it must be unique.
    softer: { unless: 'sameEmail', severity: 'info' },
    source: 'S5 (R51)',
    plans: EVERY_PLAN,
  },
]);
