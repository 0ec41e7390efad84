import type { PersonOracles } from './oracle.ts';
import { licenseRule } from './wholePerson.ts';

export const surplus = {
  'both-licenses': {
    holds: (person, policy) => licenseRule(person, policy) === 'both-licenses',
    fires: { licenses: { provider: true, admin: true } },
    spares: { licenses: { provider: true, admin: false } },
  },
  'provider-license-oversized': {
    holds: (person, policy) => licenseRule(person, policy) === 'provider-license-oversized',
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
    holds: (person, policy) => licenseRule(person, policy) === 'provider-license-unused',
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
    holds: (person, policy) => licenseRule(person, policy) === 'admin-license-unused',
    fires: {
      licenses: { provider: false, admin: true },
      permissions: { billing: false, therapist: false, administration: false, organizationAdministration: false },
    },
    spares: {
      licenses: { provider: false, admin: true },
      permissions: { billing: false, therapist: false, administration: true, organizationAdministration: false },
    },
  },
} satisfies PersonOracles;
