import type { consistency as rules } from '../families/consistency.ts';
import type { PersonExamples } from './example.ts';

export const consistency = {
  'claims-without-billing': {
    fires: { permissions: { billing: false, 'billing.claims.submit': true } },
    spares: { permissions: { billing: true, 'billing.claims.submit': true } },
  },
  'restriction-overruled': {
    fires: { permissions: { therapist: true, 'therapist.onlyAssigned': true, administration: true } },
    spares: { permissions: { therapist: true, 'therapist.onlyAssigned': true, administration: false } },
  },
  'therapist-without-default': {
    fires: { permissions: { default: false, therapist: true } },
    spares: { permissions: { default: true, therapist: true } },
  },
  'sees-all-clients': {
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
  'opens-all-notes': {
    fires: { licenses: { provider: true, admin: false }, permissions: { therapist: true, administration: true } },
    spares: { licenses: { provider: false, admin: true }, permissions: { therapist: true, administration: true } },
  },
  'sensitive-without-license': {
    fires: {
      licenses: { provider: false, admin: false },
      permissions: { default: true, 'default.clients.delete': true },
    },
    spares: {
      licenses: { provider: false, admin: false },
      permissions: { default: true, 'default.clients.delete': false },
    },
  },
} satisfies PersonExamples<typeof rules>;
