import type { Tenant } from '../tenants.ts';
import { on, staffOf } from './person.ts';

const staff = staffOf('willowstreet.example', 'Willow Street');

export const willow: Tenant = {
  practice: 'Willow Street Therapy',
  plan: 'perProvider',
  quantities: { provider: 4, admin: 1 },
  clientTier: 0,
  renewal: 'February 1, 2027',
  signedIn: '66d0b5a19c3e7200128a4e02',
  people: [
    staff('66d0b5a19c3e7200128a4e01', 'Miriam', 'Castle', 'Owner', {
      credentials: 'LMFT',
      owner: true,
      licenses: on('provider'),
      permissions: ['default', 'therapist'],
    }),
    staff('66d0b5a19c3e7200128a4e02', 'Elias', 'Thornberry', 'Clinical Director', {
      credentials: 'PsyD',
      licenses: on('provider'),
      permissions: ['default', 'billing', 'therapist', 'administration', 'organizationAdministration'],
    }),
    staff('66d0b6f89c3e7200128a4e1b', 'Nadia', 'Rahman', 'Therapist', {
      credentials: 'LCSW',
      licenses: on('provider'),
      permissions: ['default', 'therapist', 'therapist.onlyAssigned'],
    }),
    staff('66d0b72e9c3e7200128a4e20', 'Gloria', 'Mendes', 'Office Manager', {
      licenses: on('admin'),
      permissions: ['default', 'administration'],
    }),
    staff('66d0b75a9c3e7200128a4e25', 'Owen', 'Tremblay', 'Operations', {
      licenses: on('admin'),
      permissions: ['default', 'billing', 'organizationAdministration'],
    }),
    staff('66f4197c9c3e7200128a4f63', 'Keiko', 'Arai', 'Biller', {
      permissions: ['default', 'billing', 'billing.claims.submit'],
    }),
  ],
  clients: [
    { id: '6701e8d39c3e7200128a5501', first: 'Arthur', last: 'Penhaligon', position: '1st', location: 'Willow Street' },
    { id: '6701e9029c3e7200128a5506', first: 'Nadia', last: 'Rahman', position: '2nd', location: 'Willow Street' },
    { id: '6701e92b9c3e7200128a550b', first: 'Julia', last: 'Moreau', position: '3rd', location: 'Willow Street' },
  ],
};
