import type { surplus as rules } from '../families/surplus.ts';
import type { PersonExamples } from './example.ts';

export const surplus = {
  'both-licenses': {
    fires: { licenses: { provider: true, admin: true } },
    spares: { licenses: { provider: true, admin: false } },
  },
  'provider-license-oversized': {
    fires: {
      licenses: { provider: true, admin: false },
      permissions: { therapist: false, administration: true },
    },
    spares: {
      licenses: { provider: true, admin: false },
      permissions: { therapist: true, administration: true },
    },
  },
  'provider-license-unused': {
    fires: {
      licenses: { provider: true, admin: false },
      permissions: { therapist: false, administration: false, organizationAdministration: false },
    },
    spares: {
      licenses: { provider: false, admin: false },
      permissions: { therapist: false, administration: false, organizationAdministration: false },
    },
  },
  'admin-license-unused': {
    fires: {
      licenses: { provider: false, admin: true },
      permissions: { billing: false, therapist: false, administration: false, organizationAdministration: false },
    },
    spares: {
      licenses: { provider: false, admin: true },
      permissions: { billing: false, therapist: false, administration: true, organizationAdministration: false },
    },
  },
} satisfies PersonExamples<typeof rules>;
