import { addPerson } from './staff.ts';
import type { Person, Tenant } from './tenants.ts';

/** What can be ticked for somebody who is invited, and what they may do then. */
export const INVITE_BOXES = [
  ['isTherapist', 'Is a Therapist', 'therapist'],
  ['canSeeBilling', 'Can See Billing Information', 'billing'],
  ['onlyAssigned', 'Limit Access to Only Assigned Cases', 'therapist.onlyAssigned'],
] as const;

export interface Invited {
  first: string;
  last: string;
  email: string;
  permissions: readonly string[];
}

const isThere = ({ people }: Tenant, email: string): boolean =>
  people.some((person) => person.email.toLowerCase() === email.toLowerCase());

/** Invites people, all or nobody; returns why not. Here they accept at once. */
export function invite(tenant: Tenant, all: readonly Invited[]): string | undefined {
  if (all.length === 0 || all.some(({ first, last, email }) => !first || !last || !email.includes('@')))
    return 'Enter a first name, a last name and an email address for each staff member.';
  const taken = all.find(({ email }) => isThere(tenant, email));
  if (taken) return `${taken.email} is already used by another staff member.`;
  for (const { first, last, email, permissions } of all) {
    const person: Person = addPerson(tenant, { first, last, email, position: '' });
    person.permissions = ['default', ...permissions];
  }
  return undefined;
}
