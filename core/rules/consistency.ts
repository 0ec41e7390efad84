import { EVERY_PLAN, LOGS_OUT, type PersonRule, WITH_LICENSES } from './rule.ts';

/** Permissions that do not go together, or reach further than they seem to. */
export const consistency: readonly PersonRule[] = [
  {
    id: 'claims-without-billing',
    kind: 'blocked',
    severity: 'warning',
    label: 'Claims need Billing',
    when: { all: ['active', 'submitsClaims', { none: ['owner', 'billingLevel'] }] },
    message: '{name} may submit claims, but not without the Billing level.',
    fix: [
      { text: `Tick Billing for {name}, under {staffPermissions}. ${LOGS_OUT}`, page: 'staffPermissions' },
      {
        text: 'If {name} should submit no claims, untick that permission there instead.',
        page: 'staffPermissions',
      },
    ],
    source: 'S26 (R38)',
    plans: EVERY_PLAN,
    examples: {
      fires: { permissions: { billing: false, 'billing.claims.submit': true } },
      spares: { permissions: { billing: true, 'billing.claims.submit': true } },
    },
  },
  {
    id: 'restriction-overruled',
    kind: 'access',
    severity: 'warning',
    label: 'Restriction has no effect',
    when: {
      all: ['active', 'onlyAssigned', { any: ['administration', 'organizationAdministration'] }, { none: ['owner'] }],
    },
    message: '{name} is limited to assigned clients, and has administration permissions, which reach all of them.',
    fix: [
      {
        text: `If {name} should see assigned clients only, untick the administration permissions, under {staffPermissions}. ${LOGS_OUT}`,
        page: 'staffPermissions',
      },
      {
        text: 'If {name} helps to run the practice, untick the restriction there instead: it has no effect.',
        page: 'staffPermissions',
      },
    ],
    source: 'S20 S24 (R32, inferred)',
    plans: EVERY_PLAN,
    examples: {
      fires: { permissions: { therapist: true, 'therapist.onlyAssigned': true, administration: true } },
      spares: { permissions: { therapist: true, 'therapist.onlyAssigned': true, administration: false } },
    },
  },
  {
    id: 'therapist-without-default',
    kind: 'blocked',
    severity: 'info',
    label: 'Default permissions off',
    when: { all: ['active', 'therapist', { none: ['owner', 'default'] }] },
    message: '{name} has {therapist} permissions without Default: agenda and calendar are missing.',
    fix: [
      {
        text: `Tick Default for {name}, under {staffPermissions}. ${LOGS_OUT}`,
        page: 'staffPermissions',
      },
      { text: 'If this is wanted, nothing is to be done.' },
    ],
    source: 'S7 (R30)',
    plans: EVERY_PLAN,
    examples: {
      fires: { permissions: { default: false, therapist: true } },
      spares: { permissions: { default: true, therapist: true } },
    },
  },
  {
    id: 'sees-all-clients',
    kind: 'access',
    severity: 'info',
    label: 'Sees all clients',
    when: {
      all: [
        'ownClientsOnly',
        'active',
        'therapist',
        { none: ['owner', 'onlyAssigned', 'administration', 'organizationAdministration'] },
      ],
    },
    message: '{name} sees general information of all clients, not of their own alone.',
    fix: [
      {
        text: `Tick the restriction to assigned clients for {name}, under {staffPermissions}. ${LOGS_OUT}`,
        page: 'staffPermissions',
      },
      { text: 'If all therapists may see all clients, say so in the settings.' },
    ],
    source: 'S24 (R31)',
    plans: EVERY_PLAN,
    examples: {
      fires: {
        permissions: {
          therapist: true,
          'therapist.onlyAssigned': false,
          administration: false,
          organizationAdministration: false,
        },
      },
      spares: {
        permissions: {
          therapist: true,
          'therapist.onlyAssigned': true,
          administration: false,
          organizationAdministration: false,
        },
      },
      settings: { maySeeAllClients: false },
    },
  },
  {
    id: 'opens-all-notes',
    kind: 'access',
    severity: 'info',
    label: 'Can open all notes',
    when: {
      all: ['active', 'provider', { any: ['administration', 'organizationAdministration'] }, { none: ['owner'] }],
    },
    unlessFound: ['provider-license-oversized'],
    message: 'With {aProvider} and administration permissions, {name} can open and edit the notes of every client.',
    fix: [
      { text: 'If {name} should, nothing is to be done.' },
      {
        text: `If not, untick the administration permissions, under {staffPermissions}. ${LOGS_OUT}`,
        page: 'staffPermissions',
      },
    ],
    source: 'S20 S21 (R33, C6)',
    plans: WITH_LICENSES,
    examples: {
      fires: { licenses: { provider: true, admin: false }, permissions: { therapist: true, administration: true } },
      spares: { licenses: { provider: false, admin: true }, permissions: { therapist: true, administration: true } },
    },
  },
  {
    id: 'sensitive-without-license',
    kind: 'access',
    severity: 'info',
    label: 'Sensitive permission',
    when: { all: ['active', 'sensitive', { none: ['owner', 'provider', 'admin'] }] },
    message: '{name} has no license, but may delete what is hard to bring back, or open clients to others.',
    fix: [
      { text: 'If {name} should, nothing is to be done.' },
      { text: `If not, untick the permission, under {staffPermissions}. ${LOGS_OUT}`, page: 'staffPermissions' },
    ],
    source: 'S2 (R44, inferred)',
    plans: WITH_LICENSES,
    examples: {
      fires: {
        licenses: { provider: false, admin: false },
        permissions: { default: true, 'default.clients.delete': true },
      },
      spares: {
        licenses: { provider: false, admin: false },
        permissions: { default: true, 'default.clients.delete': false },
      },
    },
  },
];
