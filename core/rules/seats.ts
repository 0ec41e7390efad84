import type { StaffMember } from '../practice.ts';
import type { PracticeRule } from './rule.ts';

const therapist = (provider: boolean): StaffMember => ({
  id: 'a',
  name: 'Ana Ruiz',
  licenses: { provider, admin: false },
  permissions: { therapist: true },
});
const THERAPIST_ON = therapist(true);
const THERAPIST_OFF = therapist(false);

/** Seats bought, switched on and needed: about the practice as a whole. */
export const seats: readonly PracticeRule[] = [
  {
    id: 'license-not-switched-on',
    kind: 'blocked',
    severity: 'error',
    label: 'License not switched on',
    when: 'seatWouldServe',
    message: 'A license that is paid for is switched on for nobody, while {people} cannot work without one.',
    fix: [{ text: 'Switch it on for {people}, under {manageLicenses}.', page: 'manageLicenses' }],
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
    label: 'Too few seats',
    when: { any: ['providerSeatsShort', 'seatsShortTogether'] },
    message: 'More people need a license than there are licenses bought.',
    fix: [
      { text: 'First give back the licenses that nobody gains from: they are listed here as well.' },
      {
        text: 'Then buy what is still missing, under {seatQuantities}.',
        page: 'manageSubscription',
      },
    ],
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
    label: 'More switched on than bought',
    when: 'moreOnThanBought',
    message: 'More licenses are switched on than bought.',
    fix: [
      { text: 'Switch off the licenses that nobody gains from, under {manageLicenses}.', page: 'manageLicenses' },
      {
        text: 'If all of them are needed, buy what is missing, under {seatQuantities}.',
        page: 'manageSubscription',
      },
    ],
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
    label: 'Seats left over',
    when: { all: ['seatsLeftOver', 'nobodyLacks'] },
    message: 'Licenses are paid for that nobody has and nobody needs.',
    fix: [
      {
        text: 'Lower the number at renewal, under {seatQuantities}.',
        page: 'manageSubscription',
      },
    ],
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
    label: 'Plan without licenses',
    when: { all: [] },
    message: 'This practice pays by active clients. There are no licenses per person, so none is checked.',
    fix: [{ text: 'Nothing is to be done. {manageSubscription} shows the plan.', page: 'manageSubscription' }],
    source: 'S17 (R55)',
    plans: ['activeClient'],
    examples: {
      fires: { plan: 'activeClient', staff: [THERAPIST_OFF] },
      spares: { plan: 'perProvider', staff: [THERAPIST_OFF] },
    },
  },
];
