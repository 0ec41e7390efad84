import { findPerson } from './staff.ts';
import type { AddOn, Person, Tenant } from './tenants.ts';

/** What is paid for person by person, apart from the licenses of the plan, by the last part of its address. */
export const LISTS: Readonly<Record<AddOn, string>> = {
  telehealth: 'Telehealth',
  'client-portal': 'Client Portal',
  wiley: 'Wiley Practice Planners',
};

export const isAddOn = (name: string | undefined): name is AddOn => name !== undefined && Object.hasOwn(LISTS, name);

const idsOn = ({ addOns = {} }: Tenant, addOn: AddOn): readonly string[] => addOns[addOn] ?? [];

export const isSubscribed = (tenant: Tenant, addOn: AddOn, { id }: Person): boolean =>
  idsOn(tenant, addOn).includes(id);

/** Who is on a list: whoever left the practice stays on it until they are taken off. */
export const subscribedTo = (tenant: Tenant, addOn: AddOn): Person[] =>
  idsOn(tenant, addOn).flatMap((id) => findPerson(tenant, id) ?? []);

export function subscribe(tenant: Tenant, addOn: AddOn, ids: readonly string[]): void {
  tenant.addOns = { ...tenant.addOns, [addOn]: ids.filter((id) => findPerson(tenant, id)) };
}

export interface AmaLicense {
  person: Person;
  acquired: string;
  isOff: boolean;
}

/** The years of which there are AMA CPT licenses, the latest first. */
export const amaYears = ({ ama = [] }: Tenant, now = new Date()): number[] =>
  [...new Set([now.getFullYear(), ...ama.map(({ year }) => year)])].sort((a, b) => b - a);

export const amaLicenses = (tenant: Tenant, year: number): AmaLicense[] =>
  (tenant.ama ?? []).flatMap(({ id, year: of, isOff = false }) => {
    const person = of === year ? findPerson(tenant, id) : undefined;
    return person ? [{ person, acquired: `01/02/${year}`, isOff }] : [];
  });

/** How many therapists are active, of how many; absent: the practice has no limit. */
export const therapistLimit = ({ people, therapistLimit: allowed }: Tenant): string | undefined => {
  if (allowed === undefined) return undefined;
  const used = people.filter(({ active, permissions }) => active && permissions.includes('therapist')).length;
  return `Active therapists: ${used} of ${allowed}`;
};
