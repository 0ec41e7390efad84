import type { Tenant } from '../tenants.ts';
import { on, staffOf } from './person.ts';

const staff = staffOf('cedarhollow.example', 'Main Office');
const RIVERSIDE = { location: 'Riverside' };
const FRONT_DESK = ['default', 'default.clients.editDetails', 'default.clients.createImport', 'default.portal.invite'];
const THERAPIST = ['default', 'default.clients.editDetails', 'default.forms.client', 'therapist'];
const BILLER = ['default', 'billing', 'billing.claims.submit'];

export const demo: Tenant = {
  practice: 'Cedar Hollow Counseling',
  plan: 'perProvider',
  quantities: { provider: 12, admin: 8 },
  clientTier: 0,
  renewal: 'May 22, 2027',
  signedIn: '64c1a7e25f0d3b0011b2c402',
  addOns: {
    // Gwendolyn leaves: she is on two lists. Pádraig has left, and is on one still. Denise holds no sessions.
    telehealth: ['64c1a88e5f0d3b0011b2c42e', '656e84fa5f0d3b0011b2c788', '652c77405f0d3b0011b2c640'],
    'client-portal': ['64c1a88e5f0d3b0011b2c42e', '64c1a8a95f0d3b0011b2c433', '656e84fa5f0d3b0011b2c788'],
    wiley: ['656e85275f0d3b0011b2c78d'],
  },
  ama: [2025, new Date().getFullYear()].flatMap((year) => [
    { id: '656e84fa5f0d3b0011b2c788', year },
    { id: '656e85275f0d3b0011b2c78d', year },
    { id: '6510e2e15f0d3b0011b2c5fd', year },
    { id: '66021ad97ae1440013f0a255', year, isOff: true as const },
  ]),
  people: [
    staff('64c1a7e25f0d3b0011b2c401', 'Ingrid', 'Sørensen', 'Founder', { credentials: 'PsyD', owner: true }),
    staff('64c1a7e25f0d3b0011b2c402', 'Latoya', 'Brooks', 'Practice Manager', {
      licenses: on('admin'),
      permissions: ['default', 'billing', 'administration', 'organizationAdministration'],
    }),
    staff('64c1a8115f0d3b0011b2c41a', 'Ana', 'Ruiz', 'Therapist', { credentials: 'LCSW', permissions: THERAPIST }),
    staff('658d02b97ae1440013f09d77', 'Ana', 'Ruiz', 'Family Therapist', {
      ...RIVERSIDE,
      credentials: 'LCSW',
      email: 'ana.ruiz2@cedarhollow.example',
      licenses: on('provider'),
      permissions: THERAPIST,
    }),
    staff('64c1a8335f0d3b0011b2c41f', 'Siobhan', "O'Connor", 'Couples Therapist', {
      credentials: 'LMFT',
      licenses: on('admin'),
      permissions: [...THERAPIST, 'billing'],
    }),
    staff('64d3f0925f0d3b0011b2c4a6', 'Kwame', 'Mensah-Boateng', 'Scheduling Lead', {
      permissions: [...FRONT_DESK, 'default.calendar.advAvailability', 'therapist.bulkEdit'],
    }),
    staff('64d3f1075f0d3b0011b2c4ab', 'Ruth', 'Abramowitz', 'Clinical Supervisor', { credentials: 'PhD' }),
    staff('65f7c4d07ae1440013f0a1e3', 'Linh', 'Nguyễn', 'Associate Therapist', {
      ...RIVERSIDE,
      credentials: 'LMSW',
      permissions: [...THERAPIST, 'therapist.supervision'],
      supervisors: ['64d3f1075f0d3b0011b2c4ab'],
      supervisionMode: 'cosign',
    }),
    staff('64c1a85c5f0d3b0011b2c424', 'François', 'Lefèvre', 'Clinical Director', {
      credentials: 'PhD',
      licenses: on('admin'),
      permissions: [...THERAPIST, 'administration'],
    }),
    staff('64e90b3e5f0d3b0011b2c512', 'Tomasz', 'Wójcik', 'IT Coordinator', {
      permissions: ['default', 'organizationAdministration', 'organizationAdministration.addOns'],
    }),
    staff('64c1a8785f0d3b0011b2c429', 'Priya', 'Raghunathan', 'Office Manager', {
      permissions: [...BILLER, 'administration', 'administration.payments.delete'],
    }),
    staff('64c1a88e5f0d3b0011b2c42e', 'Gwendolyn', 'Achebe', 'Lead Therapist', {
      ...RIVERSIDE,
      credentials: 'LPC',
      licenses: on('provider', 'admin'),
      permissions: [...THERAPIST, 'administration'],
    }),
    staff('6510e2a65f0d3b0011b2c5f8', 'Mateo', 'de la Cruz', 'Therapist', {
      credentials: 'LCSW',
      licenses: on('provider', 'admin'),
      permissions: [...THERAPIST, 'billing'],
    }),
    staff('6510e2e15f0d3b0011b2c5fd', 'Harold', 'Whitfield', 'Operations Manager', {
      licenses: on('provider'),
      permissions: ['default', 'administration', 'administration.rooms'],
    }),
    staff('652c77185f0d3b0011b2c63b', 'Mei-Ling', 'Chang', 'HR Manager', {
      licenses: on('provider'),
      permissions: ['default', 'default.staff.editProfile', 'billing', 'organizationAdministration'],
    }),
    staff('652c77405f0d3b0011b2c640', 'Denise', 'Okafor', 'Receptionist', {
      licenses: on('provider'),
      permissions: FRONT_DESK,
    }),
    staff('6541bd535f0d3b0011b2c6a9', 'Björn', 'Halvorsen', 'Biller', {
      ...RIVERSIDE,
      licenses: on('provider'),
      permissions: ['default', 'billing'],
    }),
    staff('6541bd845f0d3b0011b2c6ae', 'Yusuf', 'Al-Amin', 'Scheduler', { ...RIVERSIDE, licenses: on('admin') }),
    staff('65571fc15f0d3b0011b2c70c', 'Carmen', 'Van Dyke', 'Billing Specialist', {
      licenses: on('admin'),
      permissions: BILLER,
    }),
    staff('64c1a8a95f0d3b0011b2c433', 'Pádraig', 'Ó Súilleabháin', 'Therapist', {
      credentials: 'LCSW',
      active: false,
      licenses: on('provider'),
      permissions: THERAPIST,
    }),
    staff('65f7c5137ae1440013f0a1e8', 'Jerome', 'Baptiste', 'Intern', { ...RIVERSIDE, active: false }),
    staff('656e84fa5f0d3b0011b2c788', 'Zoë', 'Papadopoulos', 'Child Therapist', {
      ...RIVERSIDE,
      credentials: 'LPC',
      licenses: on('provider'),
      permissions: [...THERAPIST, 'therapist.onlyAssigned', 'therapist.onlyPersonalCalendar'],
    }),
    staff('656e85275f0d3b0011b2c78d', 'Aiyana', 'Begay', 'Assessment Lead', {
      credentials: 'PhD',
      licenses: on('provider'),
      permissions: [...THERAPIST, 'administration'],
    }),
    staff('66021ad97ae1440013f0a255', 'Ji-woo', 'Park', 'Associate Therapist', {
      credentials: 'LMFT',
      licenses: on('provider'),
      permissions: [...THERAPIST, 'billing', 'therapist.supervision'],
      supervisors: ['656e85275f0d3b0011b2c78d'],
      supervisionMode: 'approve',
    }),
    staff('657a3e605f0d3b0011b2c7d1', 'Olga', 'Petrova-Lind', 'Biller', { permissions: BILLER }),
    staff('657a3e8c5f0d3b0011b2c7d6', 'Dominic', 'Ferraro', 'Scheduler', {
      permissions: ['default', 'default.appts.delete', 'default.calendar.advAvailability'],
    }),
    staff('66021b047ae1440013f0a25a', 'Hana', 'Kobayashi', 'Receptionist', {
      ...RIVERSIDE,
      permissions: [...FRONT_DESK, 'default.clients.delete'],
    }),
    staff('661c5d927ae1440013f0a2fe', 'Marcus', 'Delacroix', 'Assistant Manager', {
      ...RIVERSIDE,
      licenses: on('admin'),
      permissions: ['default', 'default.staff.editProfile', 'administration'],
    }),
  ],
  clients: [
    { id: '65a90c1e7ae1440013f0b001', first: 'Eleanor', last: 'Vance', position: '1st', location: 'Main Office' },
    { id: '65a90c477ae1440013f0b006', first: 'Siobhan', last: "O'Connor", position: '2nd', location: 'Riverside' },
    { id: '65a90c6d7ae1440013f0b00b', first: 'Samir', last: 'Farouk', position: '3rd', location: 'Main Office' },
    { id: '65a90c967ae1440013f0b010', first: 'Denise', last: 'Okafor', position: '4th', location: 'Main Office' },
    { id: '65b2e4d37ae1440013f0b0c4', first: 'Tobias', last: 'Lindqvist', position: '5th', location: 'Riverside' },
    { id: '65b2e5017ae1440013f0b0c9', first: 'Imani', last: 'Walker', position: '6th', location: 'Main Office' },
    { id: '65b2e52a7ae1440013f0b0ce', first: 'Rosa', last: 'Castellanos', position: '7th', location: 'Riverside' },
    { id: '65cc18f47ae1440013f0b17a', first: 'Henry', last: 'Blackwood', position: '8th', location: 'Main Office' },
  ],
};
