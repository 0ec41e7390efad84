import { EVERY_PLAN, LOGS_OUT, type PersonRule } from './rule.ts';

const NO_LEVEL = { therapist: false, administration: false, organizationAdministration: false };

/** What somebody's position says against what they may do. The map of positions is a setting. */
export const position: readonly PersonRule[] = [
  {
    id: 'permissions-below-position',
    kind: 'data',
    severity: 'info',
    label: 'Less than position says',
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
    message: 'The position of {name} says more than their permissions allow.',
    fix: [
      { text: `Tick what is missing for {name}, under {staffPermissions}. ${LOGS_OUT}`, page: 'staffPermissions' },
      { text: 'If the permissions are right, nothing is to be done; the settings say what a position means.' },
    ],
    source: 'S1 (R50, inferred)',
    plans: EVERY_PLAN,
    examples: {
      fires: { position: 'Family Therapist', licenses: { provider: false, admin: false }, permissions: NO_LEVEL },
      spares: { position: 'Biller', licenses: { provider: false, admin: false }, permissions: NO_LEVEL },
    },
  },
  {
    id: 'permissions-above-position',
    kind: 'access',
    severity: 'info',
    label: 'More than position says',
    when: {
      all: [
        'active',
        'positionPlain',
        { any: ['therapist', 'administration', 'organizationAdministration'] },
        { none: ['owner'] },
      ],
    },
    unlessFound: ['provider-license-missing', 'admin-license-missing', 'provider-license-oversized'],
    message: 'The permissions of {name} allow more than their position says.',
    fix: [
      {
        text: `If {name} should not do this, untick the permissions, under {staffPermissions}. ${LOGS_OUT}`,
        page: 'staffPermissions',
      },
      { text: 'If the permissions are right, nothing is to be done; the settings say what a position means.' },
    ],
    source: 'S1 (R50, inferred)',
    plans: EVERY_PLAN,
    examples: {
      fires: { position: 'Receptionist', licenses: { provider: true }, permissions: { therapist: true } },
      spares: { position: 'Receptionist', licenses: { provider: true }, permissions: { therapist: false } },
    },
  },
];
