import type { StaffMember } from '../../core/index.ts';
import type { PracticeOracles } from './oracle.ts';

const therapist = (provider: boolean): StaffMember => ({
  id: 'a',
  name: 'Ana Ruiz',
  licenses: { provider, admin: false },
  permissions: { therapist: true },
});
const THERAPIST_ON = therapist(true);
const THERAPIST_OFF = therapist(false);

export const seats = {
  'license-not-switched-on': {
    holds: 'seats',
    fires: { pools: { provider: 1 }, staff: [THERAPIST_OFF] },
    spares: { pools: { provider: 0 }, staff: [THERAPIST_OFF] },
  },
  'seats-short': {
    holds: 'seats',
    fires: { pools: { provider: 0 }, staff: [THERAPIST_OFF] },
    spares: { pools: { provider: 1 }, staff: [THERAPIST_OFF] },
  },
  'seats-overassigned': {
    holds: 'seats',
    fires: { pools: { provider: 0 }, staff: [THERAPIST_ON] },
    spares: { pools: { provider: 1 }, staff: [THERAPIST_ON] },
  },
  'seats-unused': {
    holds: 'seats',
    fires: { pools: { provider: 2 }, staff: [THERAPIST_ON] },
    spares: { pools: { provider: 1 }, staff: [THERAPIST_ON] },
  },
  'plan-without-licenses': {
    holds: ({ plan }) => (plan === 'activeClient' ? 'info' : undefined),
    fires: { plan: 'activeClient', staff: [THERAPIST_OFF] },
    spares: { plan: 'perProvider', staff: [THERAPIST_OFF] },
  },
} satisfies PracticeOracles;
