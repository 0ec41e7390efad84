import { type InPieces, readSheets, type Sheet } from '../../core/index.ts';

/**
 * What stands in a file that is no JSON.
 * @param run does work in turns with the page
 * @throws PracticeError, RosterError
 */
export const fileSheets = (
  file: { name: string; bytes: Uint8Array },
  run: <T>(work: InPieces<T>) => Promise<T>,
): Promise<readonly Sheet[]> => readSheets(file, run);
