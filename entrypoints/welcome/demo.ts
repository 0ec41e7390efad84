import type { Practice, StaffMember } from '../../core/index.ts';

const OFF = { billing: false, therapist: false, administration: false, organizationAdministration: false };
const licenses = (...on: string[]): NonNullable<StaffMember['licenses']> => ({
  provider: on.includes('provider'),
  admin: on.includes('admin'),
});
const permissions = (...on: string[]): Record<string, boolean> => ({
  default: true,
  ...OFF,
  ...Object.fromEntries(on.map((level) => [level, true])),
});

/** A small practice of made-up people, judged as every other one. */
export const demo: Practice = {
  version: 1,
  system: 'theranest',
  host: 'made-up.example',
  plan: 'perProvider',
  pools: { provider: 4, admin: 1 },
  staff: [
    { id: 'ana', name: 'Ana Ruiz', position: 'Therapist', licenses: licenses(), permissions: permissions('therapist') },
    {
      id: 'dev',
      name: 'Dev Patel',
      position: 'Therapist',
      licenses: licenses('provider'),
      permissions: permissions('therapist'),
    },
    {
      id: 'grace',
      name: 'Grace Lindqvist',
      position: 'Office manager',
      licenses: licenses('provider', 'admin'),
      permissions: permissions('administration'),
    },
    {
      id: 'marcus',
      name: 'Marcus Bell',
      position: 'Receptionist',
      licenses: licenses('provider'),
      permissions: permissions(),
    },
    { id: 'noor', name: 'Noor Haddad', position: 'Biller', licenses: licenses('provider') },
  ],
};
