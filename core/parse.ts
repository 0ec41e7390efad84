import type * as z from 'zod/mini';
import { isPageOf } from './address.ts';
import { atOnce, type InPieces } from './pieces.ts';
import { type Practice, practiceSchema, type StaffMember } from './practice.ts';

const PEOPLE_AT_ONCE = 100;

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
export const parsePractice = (input: unknown): Practice => atOnce(parseInPieces(input));

const parsed = (input: unknown, whole: unknown, from: number): Practice => {
  const { data, error } = practiceSchema.safeParse(input);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  if (!issue) throw new PracticeError('the practice cannot be read');
  const [group, place, ...rest] = issue.path;
  const path = group === 'staff' && typeof place === 'number' ? [group, from + place, ...rest] : issue.path;
  throw new PracticeError(tell({ ...issue, path }, whole, 'the practice'));
};

const staffOf = (input: unknown): readonly unknown[] | undefined =>
  typeof input === 'object' && input !== null && 'staff' in input && Array.isArray(input.staff)
    ? input.staff
    : undefined;

/** The schema on some of the staff at a time. */
function* parsedInPieces(input: unknown): InPieces<Practice> {
  const staff = staffOf(input);
  if (!staff) return parsed(input, input, 0);
  const practice = parsed({ ...(input as object), staff: [] }, input, 0);
  for (let from = 0; from < staff.length; from += PEOPLE_AT_ONCE) {
    const some = parsed({ ...practice, staff: staff.slice(from, from + PEOPLE_AT_ONCE) }, input, from).staff;
    practice.staff.push(...some);
    yield;
  }
  return practice;
}

/** The same in pieces, for a door that shares its thread with a page of others. */
export function* parseInPieces(input: unknown): InPieces<Practice> {
  const data = yield* parsedInPieces(input);
  const places = new Map<string, number>();
  data.staff.forEach(({ id }, i) => {
    const first = places.get(id);
    if (first !== undefined) {
      throw new PracticeError(`staff[${i}].id: expected an id of its own, found ${describe(id)} as in staff[${first}]`);
    }
    places.set(id, i);
  });
  yield;
  // An admin is led to these with one click.
  for (const [place, href] of addressesOf(data)) {
    if (href === undefined || isPageOf(data.host, href)) continue;
    throw new PracticeError(`${place}: expected an address of https://${data.host}, found ${describe(href)}`);
  }
  return data;
}
