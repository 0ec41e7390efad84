import type { PracticeError } from '../../model/schema/practiceError.ts';
import type { fileMistakes } from '../../words/en/fileMistakes.ts';
import type { workbookMistakes } from '../../words/en/workbookMistakes.ts';
import { workbookMistakeWords } from '../../words/workbookMistakes.ts';
import { mistake } from './mistake.ts';

type Tell = (
  words: typeof workbookMistakes,
  ofAnyFile: typeof fileMistakes,
) => readonly [place: string, expected: string, found: string];

/** The error that says what is wrong in a workbook. Its words stand apart: who reads no workbook does not carry them. */
export const workbookMistake = (tell: Tell): PracticeError =>
  mistake((ofAnyFile) => tell(workbookMistakeWords(), ofAnyFile));
