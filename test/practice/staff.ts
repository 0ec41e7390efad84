import { randomBytes } from 'node:crypto';
import { boxKeys, type Level, levels, SUPERVISION } from './permissions.ts';
import type { License, Person, SupervisionMode, Tenant } from './tenants.ts';

export const MODES: Readonly<Record<SupervisionMode, string>> = {
  access: 'Can Access Patient Notes',
  approve: 'Must Review and Approve All Notes',
  cosign: 'Must Review and Co-sign All Notes',
};

export const NOT_LICENSED = 'If the boxes are not active the staff member must have a license.';
export const OWN_PERMISSIONS = 'You cannot see or change your own permissions. Ask another administrator.';
export const ownerHasAll = (name: string): string =>
  `${name} is the account owner. The account owner has all permissions; they cannot be changed.`;
export const willBeLoggedOut = (name: string): string =>
  `${name} will be logged out so that the new permissions can apply. Ask them to save their work first.`;

type Named = Pick<Person, 'first' | 'last' | 'credentials'>;

export const shortName = ({ first, last }: Named): string => `${first} ${last}`;
export const fullName = (named: Named): string =>
  named.credentials ? `${shortName(named)}, ${named.credentials}` : shortName(named);
export const lastFirst = ({ first, last }: Named): string => `${last}, ${first}`;

export const findPerson = ({ people }: Tenant, id: string | undefined): Person | undefined =>
  people.find((person) => person.id === id);

export const isSelf = ({ signedIn }: Tenant, { id }: Person): boolean => id === signedIn;
export const hasLicenses = ({ plan }: Tenant): boolean => plan !== 'activeClient';

export const isPermissionsDenied = (tenant: Tenant, person: Person): boolean =>
  person.owner === true || isSelf(tenant, person);

export const cannotBeDeactivated = (tenant: Tenant, person: Person): boolean =>
  isPermissionsDenied(tenant, person) || person.permissions.includes('administration');

export function setActive(tenant: Tenant, person: Person, active: boolean): boolean {
  if (!active && cannotBeDeactivated(tenant, person)) return false;
  person.active = active;
  return true;
}

export function setLicense(person: Person, license: License, isOn: boolean): void {
  person.licenses[license] = isOn;
}

export function addPerson({ people }: Tenant, details: Pick<Person, 'first' | 'last' | 'email' | 'position'>): Person {
  const person: Person = {
    ...details,
    id: randomBytes(12).toString('hex'),
    location: people[0]?.location ?? '',
    active: true,
    licenses: { provider: false, admin: false },
    permissions: ['default'],
  };
  people.push(person);
  return person;
}

export interface FormBox {
  key: string;
  label: string;
  isOn: boolean;
  isDisabled: boolean;
}

export interface FormLevel extends FormBox {
  groups: { title: string; boxes: FormBox[] }[];
  hint?: string;
}

/** Boxes of the Therapist column can only be ticked with a Provider license; a ticked one can be taken away. */
const isLocked = (tenant: Tenant, person: Person, key: string): boolean =>
  key === 'default' ||
  person.owner === true ||
  (hasLicenses(tenant) && !person.licenses.provider && /^therapist\b/.test(key) && !person.permissions.includes(key));

/** The permissions page of one person, box by box. */
export function permissionsForm(tenant: Tenant, person: Person): FormLevel[] {
  const box = ({ key, label }: { key: string; label: string }): FormBox => ({
    key,
    label,
    isOn: key === 'default' || person.owner === true || person.permissions.includes(key),
    isDisabled: isLocked(tenant, person, key),
  });
  const column = (level: Level): FormLevel => ({
    ...box(level),
    groups: level.groups.map(({ title, boxes }) => ({ title, boxes: boxes.map(box) })),
    ...(level.key === 'therapist' && hasLicenses(tenant) && !person.owner && { hint: NOT_LICENSED }),
  });
  return levels.map(column);
}

/** Who can be chosen as a supervisor of this person. */
export const supervisorChoices = ({ people }: Tenant, person: Person): Person[] =>
  people.filter(({ id, active }) => id !== person.id && (active || person.supervisors?.includes(id)));

export interface Ticked {
  keys: readonly string[];
  supervisors: readonly string[];
  mode: string;
}

/** Saves what the page sent, as far as it can be saved; the rest stays as it was. */
export function savePermissions(tenant: Tenant, person: Person, { keys, supervisors, mode }: Ticked): boolean {
  if (isPermissionsDenied(tenant, person)) return false;
  person.permissions = boxKeys.filter(
    (key) => key === 'default' || (keys.includes(key) && !isLocked(tenant, person, key)),
  );
  delete person.supervisors;
  delete person.supervisionMode;
  if (!person.permissions.includes(SUPERVISION)) return true;
  const chosen = supervisorChoices(tenant, person).filter(({ id }) => supervisors.includes(id));
  if (chosen.length > 0) person.supervisors = chosen.map(({ id }) => id);
  if (Object.hasOwn(MODES, mode)) person.supervisionMode = mode as SupervisionMode;
  return true;
}
