import { type AssessedStaff, covers, holds, knownNeed, worstNeed } from '../audit/assessedStaff.ts';
import type { Finding } from '../audit/finding.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { PersonFact } from '../rules/facts/personFacts.ts';
import { knownFact, type Need, type Person } from '../rules/tally.ts';
import type { Change } from './change.ts';
import { remedyOf } from './remedies.ts';

/** Licenses of one person to be switched: first on, then off. */
export interface Errand {
  rule: string;
  id: string;
  name: string;
  on?: License;
  off: readonly License[];
  /** What they do today needs the license that goes: their permissions change first. */
  isLate: boolean;
}

export const switches = ({ id, on, off }: Pick<Errand, 'id' | 'on' | 'off'>): Change[] => [
  ...(on ? [{ do: 'switch', staffId: id, license: on, on: true } as const] : []),
  ...off.map((license) => ({ do: 'switch', staffId: id, license, on: false }) as const),
];

/** What brings a person to the least license that works; nothing where that is not known. */
export const towardsNeed = (person: Person, { system }: AssessedStaff): Pick<Errand, 'on' | 'off'> => {
  const isOn = (license: License): boolean | undefined => holds(person.member, license, system);
  const need = knownNeed(person);
  if (need === undefined) return { off: isOn('provider') && isOn('admin') ? ['admin'] : [] };
  const others = LICENSES.filter((license) => license !== need && isOn(license) === true);
  if (need === 'none') return { off: others };
  if (isOn(need) === undefined) return { off: [] };
  return { ...(isOn(need) ? {} : { on: need }), off: others };
};

const remaining = (person: Person, { on, off }: Pick<Errand, 'on' | 'off'>, { system }: AssessedStaff): Need =>
  LICENSES.find((one) => one === on || (holds(person.member, one, system) === true && !off.includes(one))) ?? 'none';

const errand = (
  rule: string,
  person: Person,
  todo: Pick<Errand, 'on' | 'off'>,
  people: AssessedStaff,
  before: AssessedStaff,
): Errand => {
  const { id, name } = person.member;
  const today = before.byId.get(id);
  const isLate =
    today !== undefined && todo.off.length > 0 && !covers(remaining(person, todo, people), worstNeed(today));
  return { rule, id, name, ...todo, isLate };
};

/** Whether a fact may be so, by what has been read. */
export const maybe = (fact: PersonFact, person: Person): boolean => knownFact(fact, person) !== false;

/** The switches that put right a finding about a person; undefined where none surely does. */
export function licenseErrand(
  finding: Finding,
  rule: string,
  people: AssessedStaff,
  before: AssessedStaff,
): Errand | undefined {
  const remedy = remedyOf(finding.rule);
  const person = people.byId.get(finding.staffId ?? '');
  if (finding.severity === 'info' || !person || !remedy || !('licenses' in remedy)) return undefined;
  if (remedy.unless && maybe(remedy.unless, person)) return undefined;
  const todo = towardsNeed(person, people);
  return todo.on || todo.off.length > 0 ? errand(rule, person, todo, people, before) : undefined;
}

/** Somebody who surely lacks a license, though which one may not be known: a Provider license does for every need. */
export function servingErrand(
  rule: string,
  id: string,
  people: AssessedStaff,
  before: AssessedStaff,
): Errand | undefined {
  const person = people.byId.get(id);
  if (!person) return undefined;
  const todo = towardsNeed(person, people);
  return errand(rule, person, todo.on ? todo : { on: 'provider', off: [] }, people, before);
}
