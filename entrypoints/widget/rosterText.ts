import { type InPieces, jsonInPieces, type Practice, readText } from '../../core/index.ts';
import { asRosterError, practiceFrom } from './practiceFrom.ts';
import type { Roster } from './roster.ts';
import { RosterError } from './rosterError.ts';

function* jsonFrom(text: string): InPieces<unknown> {
  try {
    return yield* jsonInPieces(text);
  } catch (error) {
    throw asRosterError(error, 'notJson');
  }
}

/** A practice from JSON. @throws RosterError */
export function* practiceFromJson(text: string, system: string): InPieces<Practice> {
  return yield* practiceFrom(yield* jsonFrom(text), system);
}

const isMember = (input: unknown): boolean =>
  typeof input === 'object' &&
  input !== null &&
  ['id', 'name'].every((part) => typeof Reflect.get(input, part) === 'string');

/** Whether a JSON text holds what we write ourselves, rather than the rows of another program. */
const isOurs = (input: unknown): boolean => {
  if (Array.isArray(input)) return input.every(isMember);
  return typeof input === 'object' && input !== null && ('staff' in input || 'practice' in input);
};

/** @throws RosterError */
export const textOf = (bytes: Uint8Array): string => {
  try {
    return readText(bytes);
  } catch (error) {
    throw new RosterError('notText', error instanceof Error ? error.message : '');
  }
};

/** As far as the first sign of a file is looked for. */
const HEAD = 1_024;

/** The first sign of a file, as a text. */
export const firstSign = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, HEAD)).trimStart().charAt(0);

/** What a file holds: a practice, or a staff list of another program. @throws RosterError */
export function* rosterFromFile(file: { name: string; bytes: Uint8Array }, system: string): InPieces<Roster> {
  if (!['[', '{'].includes(firstSign(file.bytes))) return file;
  const json = yield* jsonFrom(textOf(file.bytes));
  return isOurs(json) ? { practice: yield* practiceFrom(json, system) } : { json };
}
