import {
  emptyPractice,
  givenPractice,
  type InPieces,
  isSystemId,
  jsonInPieces,
  matchColumns,
  type Practice,
  PracticeError,
  parseInPieces,
  plainCsvInPieces,
  problemText,
  readRoster,
  systemById,
} from '../../core/index.ts';
import { RosterError } from './rosterError.ts';

const asRosterError = (error: unknown, problem: 'notJson' | 'notRoster'): unknown =>
  error instanceof PracticeError ? new RosterError(problem, error.message) : error;

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

function* fromCsv(text: string, system: string): InPieces<Practice> {
  const rows = yield* plainCsvInPieces(text);
  const result = readRoster(rows, matchColumns(rows[0] ?? [], systemById(system)), emptyPractice(system, 'roster'));
  if ('practice' in result) return result.practice;
  const [first] = result.problems;
  throw new PracticeError(first ? problemText(first) : 'the roster cannot be read');
}

/** A practice from JSON. @throws RosterError */
export function* practiceFromJson(text: string, system: string): InPieces<Practice> {
  try {
    return yield* practiceFrom(yield* jsonInPieces(text), system);
  } catch (error) {
    throw asRosterError(error, 'notJson');
  }
}

/** A practice from a text: JSON, or else CSV. @throws RosterError */
export function* practiceFromText(text: string, system: string): InPieces<Practice> {
  if (/^\s*[[{]/.test(text)) return yield* practiceFromJson(text, system);
  // Many servers answer with a web page where there is no such file.
  if (/^\s*</.test(text)) throw new RosterError('webPage');
  try {
    return yield* fromCsv(text, system);
  } catch (error) {
    throw asRosterError(error, 'notRoster');
  }
}
