import { readFileSync } from 'node:fs';
import { auditPractice, type Practice, readStaffFile, type StaffColumn, type StaffMember } from '../../core/index.ts';

/** What a file says of somebody; null and what is left out: nothing. */
interface Person {
  name: string;
  active?: boolean;
  provider?: boolean;
  admin?: boolean;
  position?: string | null;
  email?: string | null;
}

/** A staff list in the shape of a real export. */
export interface RosterCase {
  file: string;
  /** Where files of this shape come from. */
  source: string;
  /** What an admin would say that its columns hold, by their headings. */
  map?: Record<string, StaffColumn | null>;
  expect: Person[];
  /** Who must not be accused of anything. */
  noFindingOn?: string[];
}

/** What a file says beside what its case states, by name: whatever else is read of somebody is wrong. */
export type Beside = Record<string, Omit<Person, 'name'>>;

/**
 * `atOnce`: each person is as the case says without an answer; `asked`: after its mapping; `unread`: but for facts that
 * the file does not tell, and it is said of each that it does not; `refused`: with what to do.
 */
export type Verdict = { how: 'atOnce' | 'asked' | 'unread' | 'refused' } | { how: 'wrong'; faults: string[] };

const STATED = ['active', 'provider', 'admin'] as const;
/** Cases state them of some people only. */
const TEXTS = ['position', 'email'] as const;

const factsOf = ({ name, active, licenses = {}, position, email }: StaffMember) => {
  const { provider, admin } = licenses;
  return { name, active, provider, admin, position, email };
};

const faultsIn = (practice: Practice, { expect, noFindingOn = [] }: RosterCase, beside: Beside): string[] => {
  const { staff } = practice;
  const found = new Map(staff.map((member) => [member.name, factsOf(member)]));
  const wanted = new Set(expect.map(({ name }) => name));
  const idsOf = new Map(staff.map(({ id, name }) => [id, name]));
  const accused = auditPractice(practice).findings.map(({ staffId = '' }) => idsOf.get(staffId) ?? '');
  return [
    ...expect.flatMap((person): string[] => {
      const told = found.get(person.name);
      if (!told) return [`${person.name} is lost`];
      const known: Omit<Person, 'name'> = { ...beside[person.name], ...person };
      const facts = [...STATED, ...TEXTS.filter((fact) => fact in person)];
      return facts
        .filter((fact) => told[fact] !== (known[fact] ?? undefined))
        .map((fact) => `${fact} of ${person.name} is ${told[fact]}, not ${known[fact]}`);
    }),
    ...staff.filter(({ name }) => !wanted.has(name)).map(({ name }) => `${name} is nobody`),
    ...noFindingOn.filter((name) => accused.includes(name)).map((name) => `${name} is accused`),
    ...(staff.length === found.size ? [] : ['somebody is there twice']),
  ];
};

/** Reads the file of a case as an admin would, and compares whom it gives with whom it should give. */
export async function verdictOn(one: RosterCase, folder: string, beside: Beside = {}): Promise<Verdict> {
  const file = { name: one.file, bytes: new Uint8Array(readFileSync(`${folder}/${one.file}`)) };
  const first = await readStaffFile(file, 'theranest');
  if ('problems' in first) {
    const faults = first.problems.map(({ text }) => text).filter((text) => !text.includes('; '));
    return faults.length > 0 ? { how: 'wrong', faults } : { how: 'refused' };
  }
  if ('practice' in first && faultsIn(first.practice, one, beside).length === 0) return { how: 'atOnce' };
  const then = await readStaffFile(file, 'theranest', { columns: one.map ?? {} });
  const faults = 'practice' in then ? faultsIn(then.practice, one, beside) : ['nobody is read'];
  if (faults.length === 0) return { how: 'asked' };
  const told = ('notes' in then ? then.notes : []).flatMap(({ why, rows }) => (why === 'no result' ? rows : []));
  const isTold = faults.every((fault) => fault.includes(' is undefined, ')) && told.length >= faults.length;
  return isTold ? { how: 'unread' } : { how: 'wrong', faults };
}
