import { PAGE_KINDS, type StaffMember, viewPractice } from '../../core/index.ts';
import type { Case, Known } from './case.ts';
import type { Outcome } from './outcome.ts';

/** What was found of one case. */
export interface Judgment {
  name: string;
  about: string;
  saw: string;
  missing: readonly string[];
  /** What is not as it should be; none: it is right. */
  faults: readonly string[];
  /** Some of it tells a thing that is not true: a wrong badge, a badge on somebody else, somebody who does not exist. */
  isWrong: boolean;
}

const isPageKind = (saw: string): boolean => PAGE_KINDS.some((kind) => kind === saw);
const LISTS = ['staffList', 'manageLicenses'];
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00ad]+/g, '')
    .toLowerCase();

/** A badge belongs in a row that says all words of its name. */
const isAtHome = (name: string, row: string): boolean =>
  name.split(' ').every((word) => letters(row).includes(letters(word)));

const differencesIn = (facts: object, member: StaffMember | undefined): string[] =>
  Object.entries(facts).flatMap(([field, right]) => {
    const found = member?.[field as keyof StaffMember];
    const said = JSON.stringify(found ?? null);
    return said === JSON.stringify(right) ? [] : [`${field} ${said}, not ${JSON.stringify(right)}`];
  });

/** What is not read changes nothing. */
const labelsAfter = ({ practice, badges }: Known, right: Case['right'], { saw }: Outcome) => {
  if (isPageKind(saw)) return { ...badges, ...right.badges };
  const now = Object.values(viewPractice(practice).badges.byId);
  return Object.fromEntries(now.map(({ name, label }) => [name, label]));
};

/** Compares how things are with what is right. */
export function judge({ name, about, right }: Case, known: Known, outcome: Outcome): Judgment {
  const wrong: string[] = [];
  const silent: string[] = [];
  const { staff } = outcome.practice;
  const names = new Map(known.practice.staff.map((member) => [member.id, member.name]));
  const expected = [...names.values(), ...(right.added ?? [])];
  for (const member of staff) {
    const before = names.get(member.id);
    if (before === undefined && !expected.includes(member.name)) wrong.push(`stranger “${member.name}”`);
    if (before !== undefined && before !== member.name) wrong.push(`“${before}” is now “${member.name}”`);
  }
  const count = expected.length;
  if (staff.length < count) silent.push(`${staff.length} people, not ${count}`);
  const labels: Record<string, string> = labelsAfter(known, right, outcome);
  for (const person of expected) {
    const id = staff.find((member) => member.name === person)?.id ?? '';
    const [found = '', label = ''] = [outcome.badges[id], labels[person]];
    if (found !== label) (found ? wrong : silent).push(`${person}: “${found}”, not “${label}”`);
  }
  for (const { name: person, row } of outcome.beside)
    if (!isAtHome(person, row)) wrong.push(`badge of ${person} in “${row.trim().slice(0, 60)}”`);
  if (!right.saw.includes(outcome.saw)) silent.push(`${outcome.saw}, not ${right.saw.join(' or ')}`);
  const all = LISTS.includes(outcome.saw) ? expected.filter((person) => labels[person]) : [];
  const beside = (right.beside ?? all).toSorted().join(', ');
  const stand = [...new Set(outcome.beside.map((badge) => badge.name))].toSorted().join(', ');
  if (right.saw.includes(outcome.saw) && stand !== beside) silent.push(`badges beside ${stand || 'nobody'}`);
  for (const [person, facts] of Object.entries(right.facts ?? {})) {
    const differences = differencesIn(
      facts,
      staff.find((member) => member.name === person),
    );
    silent.push(...differences.map((difference) => `${person}: ${difference}`));
  }
  return {
    name,
    about,
    saw: outcome.saw,
    missing: outcome.missing,
    faults: [...wrong, ...silent],
    isWrong: wrong.length > 0,
  };
}
