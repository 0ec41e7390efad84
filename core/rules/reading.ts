import { EVERY_PLAN, type PersonRule, type PracticeRule } from './rule.ts';

const DAY = 86_400_000;
const seenWith = (rows: { seen: number; total: number }) => ({
  seen: { staffList: { at: 0, url: 'https://practice.example/staff', rows } },
});

/** What cannot be read of a person. */
export const reading: readonly PersonRule[] = [
  {
    id: 'own-permissions-unreadable',
    kind: 'data',
    severity: 'info',
    label: 'Own permissions not shown',
    when: { all: ['active', 'self', { none: ['owner', 'permissionsRead'] }] },
    message: 'The system shows nobody their own permissions, so those of {name} are not checked.',
    fix: [
      {
        text: 'Ask another Organization Administrator (or Administrator) to open the permissions of {name}, under {staffPermissions}.',
        page: 'staffPermissions',
      },
    ],
    source: 'S3 (R42, C5)',
    plans: EVERY_PLAN,
    examples: {
      fires: { self: true },
      spares: { self: true, permissions: { administration: true } },
    },
  },
];

/** Readings that are old or incomplete. */
export const readings: readonly PracticeRule[] = [
  {
    id: 'read-long-ago',
    kind: 'data',
    severity: 'info',
    label: 'Read long ago',
    when: 'readLongAgo',
    message: 'Some pages were read so long ago that much may have changed.',
    fix: [{ text: 'Open these pages again.', page: 'staffList' }],
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
    label: 'List read in part',
    when: 'readInPart',
    message: 'A list has more rows than were seen: whoever stands in the others is not checked.',
    fix: [{ text: 'Open the list again and go through all of it, page by page.', page: 'staffList' }],
    source: 'R53',
    plans: EVERY_PLAN,
    examples: {
      fires: seenWith({ seen: 20, total: 28 }),
      spares: seenWith({ seen: 28, total: 28 }),
    },
  },
];
