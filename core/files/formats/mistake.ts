import { PracticeError } from '../../model/schema/practiceError.ts';
import type { fileMistakes } from '../../words/en/fileMistakes.ts';
import { fileMistakeWords } from '../../words/fileMistakes.ts';
import { mistakeWords } from '../../words/mistakes.ts';

type Words = typeof fileMistakes;

/** The error that says where in a file something is wrong, what was expected there, and what was found. */
export const mistake = (
  tell: (words: Words) => readonly [place: string, expected: string, found: string],
): PracticeError => new PracticeError(mistakeWords().wrong(...tell(fileMistakeWords())));
