import type { PersonOracles } from './oracle.ts';
import { isStaff, licenseRule, runs } from './wholePerson.ts';

export const deactivation = {
  'owner-inactive': {
    holds: (person, policy) => licenseRule(person, policy) === 'owner-inactive',
    fires: { owner: true, active: false },
    spares: { owner: true, active: true },
  },
  'inactive-holds-license': {
    holds: (person, policy) => licenseRule(person, policy) === 'inactive-holds-license',
    fires: { active: false, licenses: { provider: true } },
    spares: { active: false, licenses: { provider: false, admin: false } },
  },
  'inactive-on-add-on-list': {
    holds: ({ active, owner, telehealth, clientPortal, wiley }) =>
      !active && !owner && (telehealth || clientPortal || wiley),
    fires: { active: false, wiley: true },
    spares: { active: true, wiley: true },
  },
  'owner-leaving': {
    holds: ({ active, owner, leaving }) => active && owner && leaving,
    fires: { owner: true, leaving: true },
    spares: { owner: true },
  },
  'leaver-runs-practice': {
    holds: (person) => isStaff(person) && person.leaving && runs(person),
    fires: { leaving: true, permissions: { administration: true } },
    spares: { leaving: true, permissions: { administration: false, organizationAdministration: false } },
  },
} satisfies PersonOracles;
