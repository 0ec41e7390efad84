import type { Signs } from '../system.ts';
import { labels } from './labels.ts';
import { pages } from './pages.ts';

const { hosts, levels } = labels;

/** By what TheraNest's pages are known at a first look. */
export const signs: Signs = {
  hosts,
  levels,
  languages: ['en'],
  pages,
  refused: {
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
};
