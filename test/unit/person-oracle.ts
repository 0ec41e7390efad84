/**
 * Everything that is to be found about one person, in plain ifs and without anything of core: licenses as in
 * rules-oracle.ts, and boxes, supervisors, positions and what an admin says beside them.
 */
import { findingOf, type KnownPerson } from './rules-oracle.ts';

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

const anyOf = ({ permissions }: WholePerson, ...keys: Key[]): boolean => keys.some((key) => permissions[key]);

/** Levels by what is on below them; restrictions grant nothing. With the stricter policy Billing needs what admins need. */
function levelsOf(person: WholePerson, policy: Policy): KnownPerson {
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

/** Ids of the rules that hold, in any order. */
export function rulesOf(person: WholePerson, policy: Policy): string[] {
  const levels = levelsOf(person, policy);
  const { permissions, supervisors, reviewed, position } = person;
  const license = findingOf(levels)?.rule;
  const rules = license ? [license] : [];
  const runs = permissions.administration || permissions.organizationAdministration;
  const clinical = levels.therapist || levels.otherClinicalWork === true;

  if (!person.owner && person.amaCpt && (!person.active || !clinical)) rules.push('ama-cpt-unused');
  if (!person.active) return rules;

  if (person.owner) {
    if (person.leaving) rules.push('owner-leaving');
    return rules;
  }

  if (permissions['therapist.supervision'] && supervisors.length === 0) rules.push('supervisor-missing');
  if (reviewed && supervisors.includes('self')) rules.push('own-supervisor');
  if (reviewed && supervisors.includes('somebody inactive')) rules.push('supervisor-inactive');
  const isSupervised = reviewed && supervisors.length > 0;
  if (person.supervises && isSupervised && !supervisors.includes('self')) rules.push('supervisor-supervised');

  if (permissions['billing.claims.submit'] && !permissions.billing) rules.push('claims-without-billing');
  if (permissions['therapist.onlyAssigned'] && runs) rules.push('restriction-overruled');
  if (levels.therapist && !levels.default) rules.push('therapist-without-default');
  if (levels.therapist && !permissions['therapist.onlyAssigned'] && !runs && !policy.maySeeAllClients) {
    rules.push('sees-all-clients');
  }
  if (person.provider && runs && license !== 'provider-license-oversized') rules.push('opens-all-notes');
  const isSensitive = anyOf(person, 'default.clients.delete', 'default.appts.delete', 'default.clients.assignStaff');
  if (isSensitive && !person.provider && !person.admin) rules.push('sensitive-without-license');

  const isMissing = license === 'provider-license-missing' || license === 'admin-license-missing';
  const isUnused = license === 'provider-license-unused' || license === 'admin-license-unused';
  const isOversized = license === 'provider-license-oversized';
  const saysNotes = position === 'opens notes' || position === 'both';
  const saysRuns = position === 'runs the practice' || position === 'both';
  if ((saysNotes && !levels.therapist) || (saysRuns && !runs)) {
    if (!isMissing && !isUnused && !isOversized) rules.push('permissions-below-position');
  }
  if (position === 'neither' && (levels.therapist || runs) && !isMissing && !isOversized) {
    rules.push('permissions-above-position');
  }

  if (person.leaving && runs) rules.push('leaver-runs-practice');
  if (levels.therapist && person.provider && !person.amaCpt) rules.push('ama-cpt-off');
  if (person.self && !person.permissionsRead) rules.push('own-permissions-unreadable');
  return rules;
}
