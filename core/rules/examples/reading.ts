import type { readings as all, reading as one } from '../families/reading.ts';
import type { PersonExamples, PracticeExamples } from './example.ts';

const DAY = 86_400_000;
const seenWith = (rows: { seen: number; total: number }) => ({
  seen: { staffList: { at: 0, url: 'https://practice.example/staff', rows } },
});

export const reading = {
  'own-permissions-unreadable': {
    fires: { self: true },
    spares: { self: true, permissions: { administration: true } },
  },
} satisfies PersonExamples<typeof one>;

export const readings = {
  'read-long-ago': {
    fires: { seen: { staffList: { at: 0, url: 'https://practice.example/staff' } } },
    spares: { seen: { staffList: { at: 10 * DAY, url: 'https://practice.example/staff' } } },
    settings: { now: 31 * DAY },
  },
  'read-in-part': {
    fires: seenWith({ seen: 20, total: 28 }),
    spares: seenWith({ seen: 28, total: 28 }),
  },
} satisfies PracticeExamples<typeof all>;
