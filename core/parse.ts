import type * as z from 'zod/mini';
import { isPageOf } from './address.ts';
import { atOnce, type InPieces } from './pieces.ts';
import { type Practice, practiceSchema, type StaffMember } from './practice.ts';
import type { mistakes } from './words/en/mistakes.ts';
import { mistakeWords } from './words/mistakes.ts';

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
  const { found } = mistakeWords();
  if (value === undefined) return found.nothing;
  if (value === null) return 'null';
  if (Array.isArray(value)) return found.list;
  if (typeof value === 'object') return found.object;
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const expectedOf = (issue: z.core.$ZodIssue): string => {
  const { expected, or } = mistakeWords();
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? expected.wholeNumber : `${issue.expected}`;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(or);
    case 'too_small':
      return issue.origin === 'string' ? expected.text : expected.atLeast(String(issue.minimum));
    case 'unrecognized_keys':
      return expected.not(issue.keys.map((key) => `“${key}”`).join(', '));
    default:
      return issue.message;
  }
};

/** What was given, as a whole. */
export type Whole = keyof typeof mistakes.whole;

/**
 * The first thing that is wrong in what was given: where it stands, what was expected there, and what was found; that it
 * cannot be read, where nothing more is known.
 */
export const tell = (issue: z.core.$ZodIssue | undefined, input: unknown, whole: Whole): string => {
  const say = mistakeWords();
  if (!issue) return say.unreadable(say.whole[whole]);
  const place = pathOf(issue.path) || say.whole[whole];
  return say.wrong(place, expectedOf(issue), describe(valueAt(input, issue.path)));
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
  if (!issue) throw new PracticeError(tell(issue, whole, 'practice'));
  const [group, place, ...rest] = issue.path;
  const path = group === 'staff' && typeof place === 'number' ? [group, from + place, ...rest] : issue.path;
  throw new PracticeError(tell({ ...issue, path }, whole, 'practice'));
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
      const { wrong, expected, asIn } = mistakeWords();
      throw new PracticeError(wrong(`staff[${i}].id`, expected.ownId, asIn(describe(id), `staff[${first}]`)));
    }
    places.set(id, i);
  });
  yield;
  // An admin is led to these with one click.
  for (const [place, href] of addressesOf(data)) {
    if (href === undefined || isPageOf(data.host, href)) continue;
    const { wrong, expected } = mistakeWords();
    throw new PracticeError(wrong(place, expected.addressOf(data.host), describe(href)));
  }
  return data;
}
