import type { License, Plan, Tenant } from './tenants.ts';

const TIERS = [30, 40, 50, 80, 100, 150] as const;
const MOST = 999;

export const ADD_ONS: Readonly<Record<string, { title: string; about: string }>> = {
  'client-portal': {
    title: 'Client Portal',
    about: 'Clients book appointments, sign forms and pay online. Not part of your subscription yet.',
  },
  wiley: {
    title: 'Wiley Practice Planners',
    about: 'Ready-made goals, objectives and interventions. Not part of your subscription yet.',
  },
  telehealth: {
    title: 'Telehealth',
    about: 'Video sessions from the calendar. Not part of your subscription yet.',
  },
};

interface Offer {
  name: string;
  price: string;
  about: string;
}

const OFFERS: readonly Offer[] = [
  { name: 'Essentials', price: '$29', about: 'Scheduling, notes and client billing' },
  { name: 'Advanced', price: '$59', about: 'Adds insurance claims and reports' },
  { name: 'Premier', price: '$89', about: 'Adds telehealth, groups and forms' },
];

/** What the subscription page shows; it goes over the wire as it is. */
export interface Subscription {
  plan: Plan;
  /** Of the plan that runs. */
  name: string;
  renewal: string;
  quantities: Record<License, number>;
  offers: readonly (Offer & { isCurrent: boolean })[];
  tiers: readonly { clients: number; isCurrent: boolean }[];
  addOns: typeof ADD_ONS;
}

const CURRENT_OFFER = 'Premier';

export const subscriptionOf = ({ plan, renewal, quantities, clientTier }: Tenant): Subscription => ({
  plan,
  name: plan === 'trial' ? 'Trial' : plan === 'perProvider' ? `${CURRENT_OFFER}, yearly` : `${clientTier} clients`,
  renewal,
  quantities,
  offers: OFFERS.map((offer) => ({ ...offer, isCurrent: plan === 'perProvider' && offer.name === CURRENT_OFFER })),
  tiers: TIERS.map((clients) => ({ clients, isCurrent: clients === clientTier })),
  addOns: ADD_ONS,
});

const count = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return Number.isInteger(number) && Number(number) >= 0 && Number(number) <= MOST ? Number(number) : undefined;
};

export function readQuantities(provider: unknown, admin: unknown): Record<License, number> | undefined {
  const [providers, admins] = [count(provider), count(admin)];
  return providers === undefined || admins === undefined ? undefined : { provider: providers, admin: admins };
}

export function changeQuantities(tenant: Tenant, quantities: Record<License, number>): boolean {
  if (tenant.plan !== 'perProvider') return false;
  tenant.quantities = quantities;
  return true;
}

export function chooseTier(tenant: Tenant, clients: number): boolean {
  if (tenant.plan !== 'activeClient' || !TIERS.some((tier) => tier === clients)) return false;
  tenant.clientTier = clients;
  return true;
}
