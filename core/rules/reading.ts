import { aboutPeople, aboutPractice, EVERY_PLAN } from './rule.ts';

const DAY = 86_400_000;
const seenWith = (rows: { seen: number; total: number }) => ({
  seen: { staffList: { at: 0, url: 'https://practice.example/staff', rows } },
});

/** What cannot be read of a person. */
export const reading = aboutPeople([
  {
    id: 'own-permissions-unreadable',
    kind: 'data',
    severity: 'info',
    when: { all: ['active', 'self', { none: ['owner', 'permissionsRead'] }] },
    source: 'S3 (R42, C5)',
    plans: EVERY_PLAN,
    examples: {
      fires: { self: true },
      spares: { self: true, permissions: { administration: true } },
    },
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
    examples: {
      fires: { seen: { staffList: { at: 0, url: 'https://practice.example/staff' } } },
      spares: { seen: { staffList: { at: 10 * DAY, url: 'https://practice.example/staff' } } },
      settings: { now: 31 * DAY },
    },
  },
  {
    id: 'read-in-part',
    kind: 'data',
    severity: 'info',
    when: 'readInPart',
    page: 'staffList',
    source: 'R53',
    plans: EVERY_PLAN,
    examples: {
      fires: seenWith({ seen: 20, total: 28 }),
      spares: seenWith({ seen: 28, total: 28 }),
    },
  },
]);
