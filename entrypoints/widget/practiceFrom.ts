import {
  csvSheetInPieces,
  givenPractice,
  type InPieces,
  isSystemId,
  jsonInPieces,
  jsonSheets,
  type Practice,
  PracticeError,
  parseInPieces,
  type Sheet,
} from '../../core/index.ts';
import { RosterError } from './rosterError.ts';

const asRosterError = (error: unknown, problem: 'notJson' | 'notRoster'): unknown =>
  error instanceof PracticeError ? new RosterError(problem, error.message) : error;

/** What is given: a practice, or sheets in which a staff list is still to be understood. */
export type Roster = { practice: Practice } | { sheets: readonly Sheet[] };

/** A practice from what a page gives as a roster. @throws RosterError */
export function* practiceFrom(input: unknown, system: string): InPieces<Practice> {
  try {
    const practice = yield* parseInPieces(givenPractice(input, system));
    if (isSystemId(practice.system)) return practice;
    throw new PracticeError(`system: expected one that is known here, found “${practice.system.slice(0, 40)}”`);
  } catch (error) {
    throw asRosterError(error, 'notRoster');
  }
}

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

function* rosterFromJson(text: string, system: string): InPieces<Roster> {
  const input = yield* jsonFrom(text);
  if (isOurs(input)) return { practice: yield* practiceFrom(input, system) };
  return { sheets: jsonSheets(input) };
}

/** What a text holds: a practice, or a staff list that is still to be understood. @throws RosterError */
export function* rosterFromText(text: string, system: string): InPieces<Roster> {
  try {
    if (/^\s*[[{]/.test(text)) return yield* rosterFromJson(text, system);
    // Where nothing is, many servers answer with a page that says so.
    if (/^\s*</.test(text)) throw new RosterError('webPage');
    return { sheets: [yield* csvSheetInPieces(text)] };
  } catch (error) {
    throw asRosterError(error, 'notRoster');
  }
}
