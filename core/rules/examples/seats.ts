import type { StaffMember } from '../../model/practice.ts';
import type { seats as rules } from '../families/seats.ts';
import type { PracticeExamples } from './example.ts';

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
    fires: { pools: { provider: 1 }, staff: [THERAPIST_OFF] },
    spares: { pools: { provider: 0 }, staff: [THERAPIST_OFF] },
  },
  'seats-short': {
    fires: { pools: { provider: 0 }, staff: [THERAPIST_OFF] },
    spares: { pools: { provider: 1 }, staff: [THERAPIST_OFF] },
  },
  'seats-overassigned': {
    fires: { pools: { provider: 0 }, staff: [THERAPIST_ON] },
    spares: { pools: { provider: 1 }, staff: [THERAPIST_ON] },
  },
  'seats-unused': {
    fires: { pools: { provider: 2 }, staff: [THERAPIST_ON] },
    spares: { pools: { provider: 1 }, staff: [THERAPIST_ON] },
  },
  'plan-without-licenses': {
    fires: { plan: 'activeClient', staff: [THERAPIST_OFF] },
    spares: { plan: 'perProvider', staff: [THERAPIST_OFF] },
  },
} satisfies PracticeExamples<typeof rules>;
