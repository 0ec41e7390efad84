import type { Vocabulary } from '../system.ts';

/** What a column is called that names the license of each person, and what it says beside their names. */
export const licenseColumn: Vocabulary['licenseColumn'] = {
  called: [
    'license type',
    'license',
    'licenses',
    'license(s)',
    'type of license',
    'license level',
    'assigned license',
    'assigned licenses',
    'current license',
  ],
  none: ['none', 'no license', 'no licenses', 'not assigned', 'unassigned', 'not licensed', 'no'],
  both: ['both', 'both licenses', 'provider and admin', 'admin and provider'],
};

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
