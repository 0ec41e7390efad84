import { aboutPractice } from '../practiceRule.ts';
import { aboutPeople, EVERY_PLAN } from '../rule.ts';

/** What cannot be read of a person. */
export const reading = aboutPeople([
  {
    id: 'own-permissions-unreadable',
    kind: 'data',
    severity: 'info',
    when: { all: ['active', 'self', { none: ['owner', 'permissionsRead'] }] },
    source: 'S3 (R42, C5)',
    plans: EVERY_PLAN,
  },
]);

/** Readings that are old or incomplete. */
export const readings = aboutPractice([
  {
    id: 'read-long-ago',
    kind: 'data',
    severity: 'info',
    when: 'readLongAgo',
    page: 'staffList',
    source: 'R52',
    plans: EVERY_PLAN,
  },
  {
    id: 'read-in-part',
    kind: 'data',
    severity: 'info',
    when: 'readInPart',
    page: 'staffList',
    source: 'R53',
    plans: EVERY_PLAN,
  },
]);
