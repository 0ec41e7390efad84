import { csvSheetInPieces } from '../../core/index.ts';
import type { fileSheets as all } from './fileSheets.ts';
import { firstSign, textOf } from './practiceFrom.ts';
import { RosterError } from './rosterError.ts';

/** CSV alone, whatever separates its cells. */
export const fileSheets: typeof all = async ({ bytes }, run) => {
  if (firstSign(bytes) === '<') throw new RosterError('webPage');
  return [await run(csvSheetInPieces(textOf(bytes)))];
};
