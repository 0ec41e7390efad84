import type { Vocabulary } from '../system.ts';

/** What its licenses and levels are called on its pages. */
export const labels: Pick<Vocabulary, 'id' | 'hosts' | 'licenses' | 'called' | 'levels'> = {
  id: 'theranest',
  hosts: ['*.theranest.com'],
  licenses: {
    provider: ['Provider license', 'provider licenses', 'provider'],
    admin: ['Admin license', 'admin licenses', 'admin'],
  },
  called: { provider: { label: 'Provider' }, admin: { label: 'Admin' } },
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
};
