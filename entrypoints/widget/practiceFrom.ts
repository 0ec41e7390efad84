import {
  givenPractice,
  type InPieces,
  isSystemId,
  type Practice,
  PracticeError,
  parseInPieces,
} from '../../core/index.ts';
import { RosterError } from './rosterError.ts';

export const asRosterError = (error: unknown, problem: 'notJson' | 'notRoster'): unknown =>
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
