import type { StaffMember } from '../practice.ts';
import { aboutPractice } from './rule.ts';

const therapist = (provider: boolean): StaffMember => ({
  id: 'a',
  name: 'Ana Ruiz',
  licenses: { provider, admin: false },
  permissions: { therapist: true },
});
const THERAPIST_ON = therapist(true);
const THERAPIST_OFF = therapist(false);

/** Seats bought, switched on and needed: about the practice as a whole. */
export const seats = aboutPractice([
  {
    id: 'license-not-switched-on',
    kind: 'blocked',
    severity: 'error',
    when: 'seatWouldServe',
    source: 'S1 (R22)',
    plans: ['perProvider'],
    examples: {
      fires: { pools: { provider: 1 }, staff: [THERAPIST_OFF] },
      spares: { pools: { provider: 0 }, staff: [THERAPIST_OFF] },
    },
  },
  {
    id: 'seats-short',
    kind: 'blocked',
    severity: 'error',
    when: { any: ['providerSeatsShort', 'seatsShortTogether'] },
    source: 'S1 (R21)',
    plans: ['perProvider'],
    examples: {
      fires: { pools: { provider: 0 }, staff: [THERAPIST_OFF] },
      spares: { pools: { provider: 1 }, staff: [THERAPIST_OFF] },
    },
  },
  {
    id: 'seats-overassigned',
    kind: 'data',
    severity: 'error',
    when: 'moreOnThanBought',
    source: 'R20',
    plans: ['perProvider'],
    examples: {
      fires: { pools: { provider: 0 }, staff: [THERAPIST_ON] },
      spares: { pools: { provider: 1 }, staff: [THERAPIST_ON] },
    },
  },
  {
    id: 'seats-unused',
    kind: 'waste',
    severity: 'info',
    when: { all: ['seatsLeftOver', 'nobodyLacks'] },
    source: 'S1 (R14)',
    plans: ['perProvider'],
    examples: {
      fires: { pools: { provider: 2 }, staff: [THERAPIST_ON] },
      spares: { pools: { provider: 1 }, staff: [THERAPIST_ON] },
    },
  },
  {
    id: 'plan-without-licenses',
    kind: 'data',
    severity: 'info',
    when: { all: [] },
    source: 'S17 (R55)',
    plans: ['activeClient'],
    examples: {
      fires: { plan: 'activeClient', staff: [THERAPIST_OFF] },
      spares: { plan: 'perProvider', staff: [THERAPIST_OFF] },
    },
  },
]);
