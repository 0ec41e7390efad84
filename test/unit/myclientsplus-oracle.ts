/**
 * The rules in a practice of My Clients Plus, in plain words and without anything of core: one subscription per
 * provider, and everybody else is free (S36); the Provider level and the admin levels need it (S6, S7).
 */
import type { Expected, KnownPerson } from '../rules/licenseOracle.ts';

/** Whether somebody needs the Provider subscription. */
export function needsSubscription(person: KnownPerson): boolean {
  if (!person.active) return false;
  if (person.owner) return true;
  if (person.therapist || person.otherClinicalWork === true) return true;
  return person.administration || person.organizationAdministration;
}

/** What is to be found about one person. What is said of an Admin license means nothing: nobody can buy one. */
export function findingOf(person: KnownPerson): Expected | undefined {
  const { active, owner, provider } = person;
  if (!active) {
    if (owner) {
      return { rule: 'owner-inactive', severity: 'error', kind: 'blocked', label: 'Account owner is inactive' };
    }
    if (!provider) return undefined;
    return {
      rule: 'inactive-holds-license',
      severity: 'warning',
      kind: 'waste',
      label: 'Inactive, still licensed',
    };
  }
  if (owner) {
    if (provider) return undefined;
    return {
      rule: 'owner-license-off',
      severity: 'warning',
      kind: 'blocked',
      label: 'Owner without Provider subscription',
    };
  }
  if (needsSubscription(person) && !provider) {
    return {
      rule: 'provider-license-missing',
      severity: 'error',
      kind: 'blocked',
      label: 'Needs Provider subscription',
    };
  }
  if (!needsSubscription(person) && provider) {
    return {
      rule: 'provider-license-unused',
      severity: 'warning',
      kind: 'waste',
      label: 'Provider subscription unused',
    };
  }
  return undefined;
}

/** All that levels and the subscription tell of one person, the most severe first. */
export function findingsOf(person: KnownPerson): Expected[] {
  const subscription = findingOf(person);
  const found = subscription ? [subscription] : [];
  if (!person.active || person.owner) return found;
  if (person.therapist && !person.default) {
    found.push({
      rule: 'therapist-without-default',
      severity: 'info',
      kind: 'blocked',
      label: 'Default permissions off',
    });
  }
  if (person.provider && (person.administration || person.organizationAdministration)) {
    found.push({ rule: 'opens-all-notes', severity: 'info', kind: 'access', label: 'Can open all notes' });
  }
  return found;
}

/** What is to be found about the practice as a whole, when all of it is known. */
export function practiceRulesOf(people: readonly KnownPerson[], bought: number): string[] {
  const on = people.filter(({ provider }) => provider).length;
  const needed = people.filter(needsSubscription).length;
  const blocked = people.filter((person) => findingOf(person)?.rule === 'provider-license-missing').length;
  const ownersOff = people.filter((person) => findingOf(person)?.rule === 'owner-license-off').length;
  const rules: string[] = [];
  if (blocked > 0 && on < bought) rules.push('license-not-switched-on');
  if (needed > bought) rules.push('seats-short');
  if (on > bought) rules.push('seats-overassigned');
  if (on < bought && blocked + ownersOff === 0) rules.push('seats-unused');
  return rules;
}
