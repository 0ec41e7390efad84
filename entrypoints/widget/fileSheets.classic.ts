import { csvSheetInPieces } from '../../core/index.ts';
import type { fileSheets as all } from './fileSheets.ts';
import { RosterError } from './rosterError.ts';
import { firstSign, textOf } from './rosterText.ts';

/** CSV alone, whatever separates its cells. */
export const fileSheets: typeof all = async ({ bytes }, run) => {
  if (firstSign(bytes) === '<') throw new RosterError('webPage');
  return [await run(csvSheetInPieces(textOf(bytes)))];
};
