import type { PersonOracles } from './oracle.ts';
import { isLeftOver, isStaff, lacks, levelsOf, licenseRule, runs } from './wholePerson.ts';

const NO_LEVEL = { therapist: false, administration: false, organizationAdministration: false };

export const position = {
  'permissions-below-position': {
    holds: (person, policy) => {
      if (!isStaff(person) || lacks(person, policy) || isLeftOver(person, policy)) return false;
      const { position } = person;
      const saysNotes = position === 'opens notes' || position === 'both';
      const saysRuns = position === 'runs the practice' || position === 'both';
      return (saysNotes && !levelsOf(person, policy).therapist) || (saysRuns && !runs(person));
    },
    fires: { position: 'Family Therapist', licenses: { provider: false, admin: false }, permissions: NO_LEVEL },
    spares: { position: 'Biller', licenses: { provider: false, admin: false }, permissions: NO_LEVEL },
  },
  'permissions-above-position': {
    holds: (person, policy) => {
      if (!isStaff(person) || lacks(person, policy)) return false;
      if (licenseRule(person, policy) === 'provider-license-oversized') return false;
      return person.position === 'neither' && (levelsOf(person, policy).therapist || runs(person));
    },
    fires: { position: 'Receptionist', licenses: { provider: true }, permissions: { therapist: true } },
    spares: { position: 'Receptionist', licenses: { provider: true }, permissions: { therapist: false } },
  },
} satisfies PersonOracles;
