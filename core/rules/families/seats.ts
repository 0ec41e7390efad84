import { aboutPractice } from '../practiceRule.ts';

/** Seats bought, switched on and needed: about the practice as a whole. */
export const seats = aboutPractice([
  {
    id: 'license-not-switched-on',
    kind: 'blocked',
    severity: 'error',
    when: 'seatWouldServe',
    source: 'S1 (R22)',
    plans: ['perProvider'],
  },
  {
    id: 'seats-short',
    kind: 'blocked',
    severity: 'error',
    when: { any: ['providerSeatsShort', 'seatsShortTogether'] },
    source: 'S1 (R21)',
    plans: ['perProvider'],
  },
  {
    id: 'seats-overassigned',
    kind: 'data',
    severity: 'error',
    when: 'moreOnThanBought',
    source: 'R20',
    plans: ['perProvider'],
  },
  {
    id: 'seats-unused',
    kind: 'waste',
    severity: 'info',
    when: { all: ['seatsLeftOver', 'nobodyLacks'] },
    source: 'S1 (R14)',
    plans: ['perProvider'],
  },
  {
    id: 'plan-without-licenses',
    kind: 'data',
    severity: 'info',
    when: { all: [] },
    source: 'S17 (R55)',
    plans: ['activeClient'],
  },
]);
