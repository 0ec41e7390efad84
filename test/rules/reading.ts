import type { PersonOracles, PracticeOracles } from './oracle.ts';
import { isStaff } from './wholePerson.ts';

const DAY = 86_400_000;
const seenWith = (rows: { seen: number; total: number }) => ({
  seen: { staffList: { at: 0, url: 'https://practice.example/staff', rows } },
});

export const reading = {
  'own-permissions-unreadable': {
    holds: (person) => isStaff(person) && person.self && !person.permissionsRead,
    fires: { self: true },
    spares: { self: true, permissions: { administration: true } },
  },
} satisfies PersonOracles;

export const readings = {
  'read-long-ago': {
    holds: ({ daysRead, now, staleAfterDays = 30 }) =>
      now !== undefined && daysRead.some((day) => now - day > staleAfterDays) ? 'info' : undefined,
    fires: { seen: { staffList: { at: 0, url: 'https://practice.example/staff' } } },
    spares: { seen: { staffList: { at: 10 * DAY, url: 'https://practice.example/staff' } } },
    settings: { now: 31 * DAY },
  },
  'read-in-part': {
    holds: ({ isReadInPart }) => (isReadInPart ? 'info' : undefined),
    fires: seenWith({ seen: 20, total: 28 }),
    spares: seenWith({ seen: 28, total: 28 }),
  },
} satisfies PracticeOracles;
