import type { Tenant } from '../tenants.ts';
import { staffOf } from './person.ts';

const staff = staffOf('birchandbay.example', 'Bay Avenue');

export const birch: Tenant = {
  practice: 'Birch & Bay Family Services',
  plan: 'activeClient',
  quantities: { provider: 0, admin: 0 },
  clientTier: 80,
  renewal: 'November 30, 2026',
  signedIn: '5e8f1c2a9b1d4c0017a3e002',
  people: [
    staff('5e8f1c2a9b1d4c0017a3e001', 'Walter', 'Lindholm', 'Director', {
      credentials: 'PhD',
      owner: true,
      permissions: ['default', 'therapist'],
    }),
    staff('5e8f1c2a9b1d4c0017a3e002', 'Teresa', 'Fontaine', 'Administrator', {
      permissions: ['default', 'billing', 'administration', 'organizationAdministration'],
    }),
    staff('5e8f1d709b1d4c0017a3e017', 'Amara', 'Nwosu', 'Family Therapist', {
      credentials: 'LMFT',
      permissions: ['default', 'therapist'],
    }),
    staff('5eb2409e9b1d4c0017a3e0f5', 'Rafael', 'Souza', 'Receptionist'),
  ],
  clients: [
    { id: '5ec6a3119b1d4c0017a3f201', first: 'Beatrice', last: 'Holloway', position: '1st', location: 'Bay Avenue' },
    { id: '5ec6a33c9b1d4c0017a3f206', first: 'Amara', last: 'Nwosu', position: '2nd', location: 'Bay Avenue' },
  ],
};
