import type { StaffTypeId } from '../model/terms.ts';

/** What words in a position say of somebody's work; `unclear` words make the whole position say nothing. */
export type PositionMap = Readonly<Record<string, StaffTypeId | 'unclear'>>;

const wordsFor = (job: StaffTypeId | 'unclear', words: readonly string[]): [string, StaffTypeId | 'unclear'][] =>
  words.map((word) => [word, job]);

/**
 * Words of positions as practices write them (R50, inferred). Billers are left out: there are two kinds of them, and the
 * position does not tell which (C16). Somebody who leads or assists may do more or less than the word beside it says.
 */
export const positions: PositionMap = Object.fromEntries([
  ...wordsFor('therapist', [
    'therapist',
    'psychotherapist',
    'counselor',
    'counsellor',
    'psychologist',
    'psychiatrist',
    'clinician',
    'social worker',
    'nurse practitioner',
    'lcsw',
    'lmft',
    'lmhc',
    'lpc',
  ]),
  ...wordsFor('admin', [
    'office manager',
    'office administrator',
    'practice manager',
    'practice administrator',
    'clinic manager',
    'system administrator',
  ]),
  ...wordsFor('receptionist', ['receptionist', 'front desk']),
  ...wordsFor('scheduler', ['scheduler', 'scheduling coordinator', 'appointment coordinator']),
  ...wordsFor('unclear', [
    'assistant',
    'intern',
    'trainee',
    'student',
    'former',
    'retired',
    'lead',
    'head',
    'chief',
    'manager',
    'supervisor',
    'director',
  ]),
]);
