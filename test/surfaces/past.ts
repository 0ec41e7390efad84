import { emptyHistory, findingKey, type History } from '../../core/index.ts';
import { HOST, MIXED, NOW } from './practices.ts';

const DAY = 86_400_000;
const key = (rule: string, staffId?: string): string => findingKey({ rule, ...(staffId !== undefined && { staffId }) });
const of = (
  by: History['entries'][number]['by'],
  daysAgo: number,
  error: number,
  rest: Partial<History['entries'][number]> = {},
) => ({
  at: NOW - daysAgo * DAY,
  by,
  appeared: [],
  fixed: [],
  counts: { error, warning: 0, info: 0 },
  ...rest,
});

const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => key('provider-license-missing', id));

/** What has happened to a practice, day by day, and to the people in it. */
export const PAST = {
  practice: MIXED,
  host: HOST,
  history: {
    ...emptyHistory(HOST),
    open: { [key('both-licenses', 'grace')]: NOW - 9 * DAY },
    entries: [
      of('import', 9, 2, { appeared: many }),
      of('several', 7, 1, { fixed: many }),
      of('seats', 5, 1, { appeared: [key('seats-short')] }),
      of('settings', 3, 0, { fixed: [key('seats-short')] }),
      of('reading', 1, 3, { appeared: [key('both-licenses', 'grace')] }),
    ],
    people: {
      grace: { name: 'Grace Lindqvist', changes: [] },
      dev: {
        name: 'Dev Patel',
        changes: [
          { at: NOW - 9 * DAY, fact: 'name', from: 'Dev P.', to: 'Dev Patel' },
          { at: NOW - 9 * DAY, fact: 'position', to: 'Therapist' },
          { at: NOW - 8 * DAY, fact: 'active', from: false, to: true },
          { at: NOW - 7 * DAY, fact: 'owner', from: false },
          { at: NOW - 6 * DAY, fact: 'left', from: true, to: false },
          { at: NOW - 5 * DAY, fact: 'licenses.provider', from: true, to: false },
          { at: NOW - 4 * DAY, fact: 'permissions.therapist', from: false, to: true },
        ],
      },
    },
    labels: {},
  } satisfies History,
};
