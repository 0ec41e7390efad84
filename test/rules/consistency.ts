import type { PersonOracles } from './oracle.ts';
import { anyOf, isStaff, levelsOf, licenseRule, runs } from './wholePerson.ts';

export const consistency = {
  'claims-without-billing': {
    holds: (person) => isStaff(person) && person.permissions['billing.claims.submit'] && !person.permissions.billing,
    fires: { permissions: { billing: false, 'billing.claims.submit': true } },
    spares: { permissions: { billing: true, 'billing.claims.submit': true } },
  },
  'restriction-overruled': {
    holds: (person) => isStaff(person) && person.permissions['therapist.onlyAssigned'] && runs(person),
    fires: { permissions: { therapist: true, 'therapist.onlyAssigned': true, administration: true } },
    spares: { permissions: { therapist: true, 'therapist.onlyAssigned': true, administration: false } },
  },
  'therapist-without-default': {
    holds: (person, policy) =>
      isStaff(person) && levelsOf(person, policy).therapist && !levelsOf(person, policy).default,
    fires: { permissions: { default: false, therapist: true } },
    spares: { permissions: { default: true, therapist: true } },
  },
  'sees-all-clients': {
    holds: (person, policy) => {
      if (!isStaff(person) || policy.maySeeAllClients || !levelsOf(person, policy).therapist) return false;
      return !person.permissions['therapist.onlyAssigned'] && !runs(person);
    },
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
    holds: (person, policy) => {
      if (!isStaff(person) || !person.provider || !runs(person)) return false;
      // Where an Admin license is enough, that is the cause: with it, no note opens.
      return licenseRule(person, policy) !== 'provider-license-oversized';
    },
    fires: { licenses: { provider: true, admin: false }, permissions: { therapist: true, administration: true } },
    spares: { licenses: { provider: false, admin: true }, permissions: { therapist: true, administration: true } },
  },
  'sensitive-without-license': {
    holds: (person) => {
      if (!isStaff(person) || person.provider || person.admin) return false;
      return anyOf(person, 'default.clients.delete', 'default.appts.delete', 'default.clients.assignStaff');
    },
    fires: {
      licenses: { provider: false, admin: false },
      permissions: { default: true, 'default.clients.delete': true },
    },
    spares: {
      licenses: { provider: false, admin: false },
      permissions: { default: true, 'default.clients.delete': false },
    },
  },
} satisfies PersonOracles;
