import type { capacity as rules } from '../families/capacity.ts';
import type { PracticeExamples } from './example.ts';

const OWNER = { id: 'o', name: 'Ola Berg', owner: true };
const BO = { id: 'b', name: 'Bo Lind', permissions: { organizationAdministration: true } };

export const capacity = {
  'trial-seats-needed': {
    fires: { plan: 'trial', staff: [OWNER] },
    spares: { plan: 'perProvider', staff: [OWNER] },
  },
  'user-limit-reached': {
    fires: { userLimit: { used: 5, allowed: 5 } },
    spares: { userLimit: { used: 4, allowed: 5 } },
  },
  'single-organization-administrator': {
    fires: {
      staff: [OWNER, { ...BO, permissions: { organizationAdministration: false } }],
    },
    spares: { staff: [OWNER, BO] },
  },
  'many-organization-administrators': {
    fires: { staff: [OWNER, BO] },
    spares: { staff: [OWNER] },
    settings: { orgAdminsAtMost: 1 },
  },
} satisfies PracticeExamples<typeof rules>;
