import { type Practice, type StaffMember, viewPractice } from '../../core/index.ts';
import { practiceOf, type Whole } from './right.ts';

/** What was found of a whole practice. */
export interface Verdict {
  name: string;
  /** How many badges are right, of how many. */
  badges: { right: number; of: number };
  /** How many facts are known, of how many. */
  facts: { right: number; of: number };
  /** Who is told something untrue of: a stranger, a fact that is the other way round, a badge that is another one. */
  wrong: readonly string[];
  /** What is not known though a page shows it. */
  missing: readonly string[];
}

const FIELDS = ['active', 'owner'] as const;
const GROUPS = ['licenses', 'permissions'] as const;

const factsOf = (member: StaffMember): Map<string, boolean> =>
  new Map([
    ...FIELDS.flatMap((field) => (member[field] === undefined ? [] : [[field, member[field]] as const])),
    ...GROUPS.flatMap((group) =>
      Object.entries(member[group] ?? {}).map(([key, on]) => [`${group}.${key}`, on] as const),
    ),
  ]);

const labelsIn = (practice: Practice): Map<string, string> =>
  new Map(Object.values(viewPractice(practice).badges.byId).map(({ staffId, label }) => [staffId, label]));

/** A name in any case, and with the last name behind the others. */
const formsOf = (name: string): string[] => {
  const [last = '', first] = name.toLowerCase().split(', ');
  return [name.toLowerCase(), ...(first === undefined ? [] : [`${first} ${last}`])];
};

/** Compares what was read of all pages of a practice with what they show. */
export function judgeWhole(whole: Whole, read: Practice): Verdict {
  const right = practiceOf(whole);
  const wrong: string[] = [];
  const missing: string[] = [];
  const [labels, expected] = [labelsIn(read), labelsIn(right)];
  const forms = new Map(
    whole.people.map(({ name, alsoWritten = [] }) => [name, [name, ...alsoWritten].flatMap(formsOf)]),
  );
  const whoIs = (name: string): string | undefined =>
    [...forms].find(([, all]) => all.includes(name.toLowerCase()))?.[0];
  const found = new Map(read.staff.map((member) => [whoIs(member.name) ?? '', member]));
  const isSomebody = (name: string): boolean => whoIs(name) !== undefined;
  for (const { name } of read.staff) if (!isSomebody(name)) wrong.push(`stranger “${name}”`);
  const badges = { right: 0, of: 0 };
  const facts = { right: 0, of: 0 };
  for (const member of right.staff) {
    const same = found.get(member.name);
    const known = same ? factsOf(same) : new Map<string, boolean>();
    const absent: string[] = [];
    for (const [fact, on] of factsOf(member)) {
      facts.of += 1;
      if (known.get(fact) === on) facts.right += 1;
      else if (known.has(fact)) wrong.push(`${member.name}: ${fact} is ${on}`);
      else absent.push(fact);
    }
    if (!same) missing.push(member.name);
    else if (absent.length > 0) missing.push(`${member.name}: ${absent.join(', ')}`);
    const [label = '', now = ''] = [expected.get(member.id), same && labels.get(same.id)];
    if (label) badges.of += 1;
    if (label && now === label) badges.right += 1;
    if (now && now !== label) (absent.length > 0 ? missing : wrong).push(`${member.name}: “${now}”, not “${label}”`);
    else if (now !== label) missing.push(`${member.name}: no “${label}”`);
  }
  for (const [license, count] of Object.entries(right.pools ?? {})) {
    facts.of += 1;
    const now = Object.entries(read.pools ?? {}).find(([key]) => key === license)?.[1];
    if (now === count) facts.right += 1;
    else (now === undefined ? missing : wrong).push(`${now ?? 'no'} ${license} licenses, not ${count}`);
  }
  return { name: whole.name, badges, facts, wrong, missing };
}
