/**
 * The rules once more, in plain words and without anything of core: what the tests hold the rules against.
 * The rules themselves know everything; what is unread is completed in all ways first.
 */

export type License = 'provider' | 'admin';
export type Need = License | 'none';

export interface KnownPerson {
  active: boolean;
  owner: boolean;
  provider: boolean;
  admin: boolean;
  default: boolean;
  billing: boolean;
  therapist: boolean;
  administration: boolean;
  organizationAdministration: boolean;
  /** Clinical work that no permission shows: telehealth, supervision, a biller who opens documentation. */
  otherClinicalWork?: boolean;
  /** Not on the staff list any more. */
  left?: boolean;
}

/** Facts that may be unread. */
export const READABLE = [
  'default',
  'billing',
  'therapist',
  'administration',
  'organizationAdministration',
  'provider',
  'admin',
] as const;
export type Readable = (typeof READABLE)[number];

export type PartialPerson = Omit<KnownPerson, Readable> & Record<Readable, boolean | undefined>;

export const isKnown = (person: PartialPerson): person is KnownPerson =>
  READABLE.every((fact) => person[fact] !== undefined);

/** Everybody that this person may turn out to be. */
export function completionsOf(person: PartialPerson): KnownPerson[] {
  if (isKnown(person)) return [person];
  const unread = READABLE.find((fact) => person[fact] === undefined);
  return [true, false].flatMap((value) => completionsOf({ ...person, ...(unread && { [unread]: value }) }));
}

/** Boxes of the Therapist column that take away and grant nothing. */
const RESTRICTIONS = ['therapist.onlyAssigned', 'therapist.onlyPersonalCalendar'];

/** Whether a column gives anything: a box counts as its column, and stays off where the column itself is off. */
export function columnOf(permissions: Record<string, boolean>, column: string): boolean | undefined {
  const granting = Object.entries(permissions).filter(
    ([key]) => (key === column || key.startsWith(`${column}.`)) && !RESTRICTIONS.includes(key),
  );
  if (granting.some(([, on]) => on)) return true;
  return permissions[column] === false ? false : undefined;
}

export interface Expected {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  kind: 'blocked' | 'waste' | 'access' | 'data';
  label: string;
}

const expected = (rule: string, severity: Expected['severity'], kind: Expected['kind'], label: string): Expected => ({
  rule,
  severity,
  kind,
  label,
});

/** Every rule that `findingOf` may give. */
export const LICENSE_RULES = [
  'owner-inactive',
  'inactive-holds-license',
  'both-licenses',
  'owner-license-off',
  'provider-license-missing',
  'provider-license-oversized',
  'admin-license-missing',
  'provider-license-unused',
  'admin-license-unused',
];

/** Every rule that `findingsOf` may give: those that hang on levels and licenses alone. */
export const LEVEL_RULES: readonly string[] = [...LICENSE_RULES, 'therapist-without-default', 'opens-all-notes'];

const doesClinicalWork = (person: KnownPerson): boolean => person.therapist || person.otherClinicalWork === true;
const runsThePractice = (person: KnownPerson): boolean => person.administration || person.organizationAdministration;

/** The least license that works (S1). */
export function needOf(person: KnownPerson): Need {
  if (!person.active) return 'none';
  if (person.owner) return 'provider';
  if (doesClinicalWork(person)) return 'provider';
  if (runsThePractice(person)) return 'admin';
  return 'none';
}

/** What is to be found about the licenses of one person; one finding at most, for each has one cause. */
export function findingOf(person: KnownPerson): Expected | undefined {
  const { provider, admin } = person;
  if (!person.active) {
    if (person.owner && !person.left) {
      return expected('owner-inactive', 'error', 'blocked', 'Account owner is inactive');
    }
    if (provider || admin) {
      return expected('inactive-holds-license', 'warning', 'waste', 'Inactive, still licensed');
    }
    return undefined;
  }
  if (provider && admin) return expected('both-licenses', 'warning', 'waste', 'Both licenses');
  if (person.owner) {
    if (!provider) return expected('owner-license-off', 'warning', 'blocked', 'Owner without Provider license');
    return undefined;
  }
  if (doesClinicalWork(person)) {
    if (!provider) return expected('provider-license-missing', 'error', 'blocked', 'Needs Provider license');
    return undefined;
  }
  if (runsThePractice(person)) {
    if (provider) return expected('provider-license-oversized', 'warning', 'waste', 'Admin license is enough');
    if (!admin) return expected('admin-license-missing', 'error', 'blocked', 'Needs Admin license');
    return undefined;
  }
  if (provider) return expected('provider-license-unused', 'warning', 'waste', 'Provider license unused');
  if (admin) {
    return expected('admin-license-unused', person.billing ? 'info' : 'warning', 'waste', 'Admin license unused');
  }
  return undefined;
}

/** All that levels and licenses tell of one person, the most severe first. */
export function findingsOf(person: KnownPerson): Expected[] {
  const license = findingOf(person);
  const found = license ? [license] : [];
  if (!person.active || person.owner) return found;
  if (person.therapist && !person.default) {
    found.push(expected('therapist-without-default', 'info', 'blocked', 'Default permissions off'));
  }
  // Where an Admin license is enough, that is the cause: with it, no note opens.
  if (person.provider && runsThePractice(person) && license?.rule !== 'provider-license-oversized') {
    found.push(expected('opens-all-notes', 'info', 'access', 'Can open all notes'));
  }
  return found;
}

/**
 * Whether boxes below levels that nobody has read may still bring a finding that is more than good to know: a review
 * without a supervisor, claims without Billing, a restriction beside admin levels that are not read.
 */
export function boxesMayTell({ active, owner, ...levels }: PartialPerson): boolean {
  if (!active || owner) return false;
  if (levels.billing === undefined || levels.therapist === undefined) return true;
  if (levels.administration || levels.organizationAdministration || !levels.therapist) return false;
  return levels.administration === undefined || levels.organizationAdministration === undefined;
}

/** The rules that `boxesMayTell` knows of. */
export const BOX_RULES: readonly string[] = [
  'supervisor-missing',
  'own-supervisor',
  'supervisor-inactive',
  'supervisor-supervised',
  'claims-without-billing',
  'restriction-overruled',
];

const lackOf = (person: KnownPerson): License | undefined => {
  const rule = findingOf(person)?.rule;
  if (rule === 'provider-license-missing') return 'provider';
  return rule === 'admin-license-missing' ? 'admin' : undefined;
};

const spareOf = (people: readonly KnownPerson[], bought: Record<License, number>, license: License): number =>
  bought[license] - people.filter((person) => person[license]).length;

/** Who lacks a license that a bought seat would give, were it switched on. */
export function waitingIn<T extends KnownPerson>(people: readonly T[], bought: Record<License, number>): T[] {
  const spareProvider = spareOf(people, bought, 'provider') > 0;
  const spareAny = spareProvider || spareOf(people, bought, 'admin') > 0;
  return people.filter((person) => {
    const lack = lackOf(person);
    if (lack === 'provider') return spareProvider;
    return lack === 'admin' && spareAny;
  });
}

/** What is to be found about the practice as a whole, when all of it is known. */
export function practiceRulesOf(people: readonly KnownPerson[], bought: Record<License, number>): string[] {
  const spares = [spareOf(people, bought, 'provider'), spareOf(people, bought, 'admin')];
  const needs = people.map(needOf);
  const providersNeeded = needs.filter((need) => need === 'provider').length;
  const needed = needs.filter((need) => need !== 'none').length;
  const rules: string[] = [];
  if (waitingIn(people, bought).length > 0) rules.push('license-not-switched-on');
  if (providersNeeded > bought.provider || needed > bought.provider + bought.admin) rules.push('seats-short');
  if (spares.some((spare) => spare < 0)) rules.push('seats-overassigned');
  const somebodyLacks = people.some(
    (person) => lackOf(person) !== undefined || (person.active && person.owner && !person.provider),
  );
  if (spares.some((spare) => spare > 0) && !somebodyLacks) rules.push('seats-unused');
  return rules;
}
