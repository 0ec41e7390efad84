import type { PracticeOracles } from './oracle.ts';

const OWNER = { id: 'o', name: 'Ola Berg', owner: true };
const BO = { id: 'b', name: 'Bo Lind', permissions: { organizationAdministration: true } };

export const capacity = {
  'trial-seats-needed': {
    holds: ({ plan, people }) => (plan === 'trial' && people.length > 0 ? 'info' : undefined),
    fires: { plan: 'trial', staff: [OWNER] },
    spares: { plan: 'perProvider', staff: [OWNER] },
  },
  'user-limit-reached': {
    holds: ({ plan, userLimit }) => {
      if (plan === 'trial' || userLimit === undefined) return undefined;
      return userLimit.used >= userLimit.allowed ? 'warning' : undefined;
    },
    fires: { userLimit: { used: 5, allowed: 5 } },
    spares: { userLimit: { used: 4, allowed: 5 } },
  },
  'single-organization-administrator': {
    holds: ({ people }) => {
      const active = people.filter((one) => one.active);
      const others = active.filter(({ owner }) => !owner);
      const isAlone = others.length > 0 && others.length < active.length && !others.some(({ runs }) => runs);
      return isAlone ? 'info' : undefined;
    },
    fires: {
      staff: [OWNER, { ...BO, permissions: { organizationAdministration: false } }],
    },
    spares: { staff: [OWNER, BO] },
  },
  'many-organization-administrators': {
    holds: ({ people, orgAdminsAtMost }) => {
      const runners = people.filter(({ active, owner, runs }) => active && (owner || runs)).length;
      return orgAdminsAtMost !== undefined && runners > orgAdminsAtMost ? 'info' : undefined;
    },
    fires: { staff: [OWNER, BO] },
    spares: { staff: [OWNER] },
    settings: { orgAdminsAtMost: 1 },
  },
} satisfies PracticeOracles;
