/**
 * One person of whom everything is known, and what rules ask of them, without anything of core: licenses as in
 * licenseOracle.ts, and boxes, supervisors, positions and what an admin says beside them.
 */
import { findingOf, type KnownPerson } from './licenseOracle.ts';

/** Keys of the permissions page that some rule looks at. */
export const KEYS = [
  'default',
  'billing',
  'therapist',
  'administration',
  'organizationAdministration',
  'default.clients.delete',
  'default.appts.delete',
  'default.clients.assignStaff',
  'billing.claims.submit',
  'therapist.onlyAssigned',
  'therapist.supervision',
  'therapist.bulkEdit',
] as const;
export type Key = (typeof KEYS)[number];

export type Supervisor = 'self' | 'somebody active' | 'somebody inactive' | 'somebody who may have been renamed';

/** All of one person, known. */
export interface WholePerson {
  active: boolean;
  left: boolean;
  owner: boolean;
  leaving: boolean;
  self: boolean;
  provider: boolean;
  admin: boolean;
  permissions: Record<Key, boolean>;
  /** Whether any permission was read: that is about the reading. */
  permissionsRead: boolean;
  telehealth: boolean;
  clientPortal: boolean;
  wiley: boolean;
  opensDocumentation: boolean;
  /** Their notes are reviewed: the box says so, or, where it is unread, that supervisors are known. */
  reviewed: boolean;
  /** Somebody who is active names this person as their supervisor. */
  supervises: boolean;
  supervisors: readonly Supervisor[];
  amaCpt: boolean;
  position: 'opens notes' | 'runs the practice' | 'both' | 'neither' | 'unclear';
}

export interface Policy {
  maySeeAllClients: boolean;
  billing: 'none' | 'admin';
}

export const anyOf = ({ permissions }: WholePerson, ...keys: Key[]): boolean => keys.some((key) => permissions[key]);

/** Levels by what is on below them; restrictions grant nothing. With the stricter policy Billing needs what admins need. */
export function levelsOf(person: WholePerson, policy: Policy): KnownPerson {
  const { active, owner, left, provider, admin, supervisors, reviewed, permissions } = person;
  const billing = anyOf(person, 'billing', 'billing.claims.submit');
  const isOwnSupervisor = reviewed && supervisors.includes('self');
  return {
    active,
    owner,
    left,
    provider,
    admin,
    default: anyOf(person, 'default', 'default.clients.delete', 'default.appts.delete', 'default.clients.assignStaff'),
    billing,
    therapist: anyOf(person, 'therapist', 'therapist.supervision', 'therapist.bulkEdit'),
    administration: permissions.administration || (policy.billing === 'admin' && billing),
    organizationAdministration: permissions.organizationAdministration,
    otherClinicalWork:
      person.telehealth || person.opensDocumentation || person.supervises || (isOwnSupervisor && active),
  };
}

/** Active, and not the owner, of whom other rules speak. */
export const isStaff = ({ active, owner }: WholePerson): boolean => active && !owner;

/** Has a level that runs the practice. */
export const runs = ({ permissions }: WholePerson): boolean =>
  permissions.administration || permissions.organizationAdministration;

/** The one rule about licenses that holds, if any. */
export const licenseRule = (person: WholePerson, policy: Policy): string | undefined =>
  findingOf(levelsOf(person, policy))?.rule;

export const lacks = (person: WholePerson, policy: Policy): boolean =>
  ['provider-license-missing', 'admin-license-missing'].includes(licenseRule(person, policy) ?? '');

/** Holds a license that they do not need, or a greater one than they need. */
export const isLeftOver = (person: WholePerson, policy: Policy): boolean =>
  ['provider-license-unused', 'admin-license-unused', 'provider-license-oversized'].includes(
    licenseRule(person, policy) ?? '',
  );
