import { aboutPeople, EVERY_PLAN } from '../rule.ts';

/** What somebody's position says against what they may do. The map of positions is a setting. */
export const position = aboutPeople([
  {
    id: 'permissions-below-position',
    kind: 'data',
    severity: 'info',
    when: {
      all: [
        'active',
        {
          any: [
            { all: ['positionClinical', { none: ['therapist'] }] },
            { all: ['positionAdmin', { none: ['administration', 'organizationAdministration'] }] },
          ],
        },
        { none: ['owner'] },
      ],
    },
    unlessFound: [
      'provider-license-missing',
      'admin-license-missing',
      'provider-license-oversized',
      'provider-license-unused',
      'admin-license-unused',
    ],
    source: 'S1 (R50, inferred)',
    plans: EVERY_PLAN,
  },
  {
    id: 'permissions-above-position',
    kind: 'access',
    severity: 'info',
    when: {
      all: [
        'active',
        'positionPlain',
        { any: ['therapist', 'administration', 'organizationAdministration'] },
        { none: ['owner'] },
      ],
    },
    unlessFound: ['provider-license-missing', 'admin-license-missing', 'provider-license-oversized'],
    source: 'S1 (R50, inferred)',
    plans: EVERY_PLAN,
  },
]);
