import { mistakeWords } from '../words/mistakes.ts';
import { isPageOf } from './address.ts';
import { atOnce, type InPieces, mapInPieces } from './inPieces.ts';
import { type Practice, practiceShape, type StaffMember, staffMemberShape } from './practice.ts';
import { describe, PracticeError } from './schema/practiceError.ts';
import { readerOf } from './schema/shape.ts';

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

const readPractice = readerOf(practiceShape, 'practice');
const readMember = readerOf(staffMemberShape, 'practice');

const staffOf = (input: unknown): readonly unknown[] | undefined =>
  typeof input === 'object' && input !== null && 'staff' in input && Array.isArray(input.staff)
    ? input.staff
    : undefined;

function* readInPieces(input: unknown): InPieces<Practice> {
  const staff = staffOf(input);
  if (!staff) return readPractice(input);
  const practice = readPractice({ ...(input as object), staff: [] });
  practice.staff = yield* mapInPieces(staff, (member, i) => readMember(member, ['staff', i]));
  return practice;
}

/** The same in pieces, for a door that shares its thread with a page of others. */
export function* parseInPieces(input: unknown): InPieces<Practice> {
  const data = yield* readInPieces(input);
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
