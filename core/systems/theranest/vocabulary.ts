import type { Vocabulary } from '../system.ts';
import { pages } from './pages.ts';

/** How TheraNest's pages look, in their older and newer form (domain.md §1, §2). */
export const vocabulary: Vocabulary = {
  id: 'theranest',
  hosts: ['*.theranest.com'],
  staffId: '[0-9a-f]{24}',
  licenses: {
    provider: ['provider', 'provider license', 'provider licenses'],
    admin: ['admin', 'admin license', 'admin licenses'],
  },
  levels: {
    default: ['default'],
    billing: ['billing'],
    therapist: ['therapist'],
    administration: ['administration', 'administrator', 'admin'],
    organizationAdministration: [
      'organization administration',
      'organization administrator',
      'organisation administration',
      'org administration',
      'org admin',
    ],
  },
  pages,
  columns: {
    name: ['full name', 'name', 'staff member', 'staff name', 'staff'],
    position: ['position'],
    email: ['email', 'e-mail', 'email address'],
    status: ['status', 'active'],
  },
  refused: {
    headings: [
      'clients',
      'client list',
      'all clients',
      'active clients',
      'prospective clients',
      'waiting list',
      'patients',
      'appointments',
      'agenda',
      'contacts',
      'referrals',
      'payers',
    ],
    columns: [
      'client',
      'client name',
      'client id',
      'patient',
      'date of birth',
      'dob',
      'diagnosis',
      'balance',
      'insurance',
      'next appointment',
      'last appointment',
      'appointment',
      'case',
      'therapist assigned',
    ],
  },
  personHeadings: [
    'permissions for {name}',
    'staff permissions for {name}',
    'set permissions for {name}',
    'staff permissions: {name}',
    'permissions: {name}',
    "{name}'s permissions",
    '{name}’s permissions',
  ],
  words: {
    active: ['active', 'active staff members', 'active staff'],
    inactive: ['inactive', 'inactive staff members', 'inactive staff', 'deactivated'],
    rowLinks: ['permissions', 'details', 'edit', 'view', 'profile', 'staff details'],
    deactivate: ['deactivate'],
    activate: ['activate', 'reactivate'],
    owner: ['{name} is the account owner', 'account owner', 'subscription owner'],
    save: ['save permissions', 'save'],
    supervisor: ['supervisor', 'supervisors', 'supervisor name'],
    supervisionMode: {
      access: ['can access patient notes'],
      approve: ['must review and approve all notes'],
      cosign: ['must review and co-sign all notes'],
    },
  },
  plans: [
    {
      plan: 'trial',
      all: [
        { on: 'control', any: ['subscribe'] },
        { on: 'text', any: ['trial'] },
      ],
    },
    { plan: 'perProvider', all: [{ on: 'tab', any: ['manage licenses'] }] },
    {
      plan: 'activeClient',
      all: [
        { on: 'tab', any: ['subscription'] },
        { on: 'tab', any: ['wiley practice planners', 'client portal'] },
      ],
    },
  ],
};
