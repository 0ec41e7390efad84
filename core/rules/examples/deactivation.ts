import type { deactivation as rules } from '../families/deactivation.ts';
import type { PersonExamples } from './example.ts';

export const deactivation = {
  'owner-inactive': {
    fires: { owner: true, active: false },
    spares: { owner: true, active: true },
  },
  'inactive-holds-license': {
    fires: { active: false, licenses: { provider: true } },
    spares: { active: false, licenses: { provider: false, admin: false } },
  },
  'owner-leaving': {
    fires: { owner: true, leaving: true },
    spares: { owner: true },
  },
  'leaver-runs-practice': {
    fires: { leaving: true, permissions: { administration: true } },
    spares: { leaving: true, permissions: { administration: false, organizationAdministration: false } },
  },
} satisfies PersonExamples<typeof rules>;
