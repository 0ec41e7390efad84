import type { missing as rules } from '../families/missing.ts';
import type { PersonExamples } from './example.ts';

export const missing = {
  'provider-license-missing': {
    fires: { licenses: { provider: false, admin: true }, permissions: { therapist: true } },
    spares: { licenses: { provider: true, admin: false }, permissions: { therapist: true } },
  },
  'admin-license-missing': {
    fires: {
      licenses: { provider: false, admin: false },
      permissions: { therapist: false, administration: true, organizationAdministration: false },
    },
    spares: {
      licenses: { provider: false, admin: true },
      permissions: { therapist: false, administration: true, organizationAdministration: false },
    },
  },
  'owner-license-off': {
    fires: { owner: true, licenses: { provider: false } },
    spares: { owner: true, licenses: { provider: true } },
  },
} satisfies PersonExamples<typeof rules>;
