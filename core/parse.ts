import type * as z from 'zod/mini';
import { isPageOf } from './address.ts';
import { type Practice, practiceSchema, type StaffMember } from './practice.ts';

/** Where something is wrong in what was given, and what was expected there. */
export class PracticeError extends Error {
  override name = 'PracticeError';
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    input,
  );

const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const expectedOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'a whole number' : `${issue.expected}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`;
    case 'unrecognized_keys':
      return `no ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    default:
      return issue.message;
  }
};

/** The first thing that is wrong in what was given: where it stands, what was expected there, and what was found. */
export const tell = (issue: z.core.$ZodIssue, input: unknown, whole: string): string => {
  const place = pathOf(issue.path) || whole;
  return `${place}: expected ${expectedOf(issue)}, found ${describe(valueAt(input, issue.path))}`;
};

type Address = readonly [place: string, href: string | undefined];

const seenAt = (seen: StaffMember['seen'] = {}, place = ''): Address[] =>
  Object.entries(seen).map(([kind, { url }]) => [`${place}seen.${kind}.url`, url]);

const addressesOf = ({ staff, seen, menu = {} }: Practice): Address[] => [
  ...seenAt(seen),
  ...Object.entries(menu).map(([kind, href]): Address => [`menu.${kind}`, href]),
  ...staff.flatMap((member, i): Address[] => [
    ...seenAt(member.seen, `staff[${i}].`),
    [`staff[${i}].permissionsUrl`, member.permissionsUrl],
  ]),
];

/**
 * Takes a practice from outside. Fields that are not known are left out.
 * @throws PracticeError that names the first wrong place (`staff[3].licenses.provider`) and what was expected there.
 */
export function parsePractice(input: unknown): Practice {
  const { data, error } = practiceSchema.safeParse(input);
  if (data === undefined) {
    const [issue] = error.issues;
    throw new PracticeError(issue ? tell(issue, input, 'the practice') : 'the practice cannot be read');
  }
  const places = new Map<string, number>();
  data.staff.forEach(({ id }, i) => {
    const first = places.get(id);
    if (first !== undefined) {
      throw new PracticeError(`staff[${i}].id: expected an id of its own, found ${describe(id)} as in staff[${first}]`);
    }
    places.set(id, i);
  });
  // An admin is led to these with one click.
  for (const [place, href] of addressesOf(data)) {
    if (href === undefined || isPageOf(data.host, href)) continue;
    throw new PracticeError(`${place}: expected an address of https://${data.host}, found ${describe(href)}`);
  }
  return data;
}
