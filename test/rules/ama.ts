import type { PersonOracles } from './oracle.ts';
import { isStaff, levelsOf } from './wholePerson.ts';

export const ama = {
  'ama-cpt-off': {
    holds: (person, policy) =>
      isStaff(person) && levelsOf(person, policy).therapist && person.provider && !person.amaCpt,
    fires: { amaCpt: false, licenses: { provider: true }, permissions: { therapist: true } },
    spares: { amaCpt: true, licenses: { provider: true }, permissions: { therapist: true } },
  },
  'ama-cpt-unused': {
    holds: (person, policy) => {
      const { therapist, otherClinicalWork } = levelsOf(person, policy);
      return !person.owner && person.amaCpt && (!person.active || !(therapist || otherClinicalWork === true));
    },
    fires: { amaCpt: true, active: false },
    spares: { amaCpt: true, permissions: { therapist: true } },
  },
} satisfies PersonOracles;
