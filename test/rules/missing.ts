import type { PersonOracles } from './oracle.ts';
import { licenseRule } from './wholePerson.ts';

export const missing = {
  'provider-license-missing': {
    holds: (person, policy) => licenseRule(person, policy) === 'provider-license-missing',
    fires: { licenses: { provider: false, admin: true }, permissions: { therapist: true } },
    spares: { licenses: { provider: true, admin: false }, permissions: { therapist: true } },
  },
  'admin-license-missing': {
    holds: (person, policy) => licenseRule(person, policy) === 'admin-license-missing',
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
    holds: (person, policy) => licenseRule(person, policy) === 'owner-license-off',
    fires: { owner: true, licenses: { provider: false } },
    spares: { owner: true, licenses: { provider: true } },
  },
} satisfies PersonOracles;
