import fieldsCss from '../../components/styles/fields.css?inline';
import questionsCss from '../../components/styles/staffFile.css?inline';
import { jsonSheets, type Language, PracticeError } from '../../core/index.ts';
import { fileSheets } from './fileSheets.ts';
import { GivenStaffFile } from './givenStaffFile.ts';
import type { StaffListData } from './roster.ts';
import { RosterError } from './rosterError.ts';
import { inTurns } from './turns.ts';

// Whatever only staff lists of other programs need, loaded with the first of them (staffListsPart.ts).

export { AskedFile, HowRead } from './StaffFile.tsx';
export const staffFileCss = `${fieldsCss}\n${questionsCss}`;

/**
 * Reads a staff list of another program.
 * @param isSettled nobody is asked what it leaves open
 * @throws RosterError, and the reason of the signal
 */
export async function readStaffList(
  list: StaffListData,
  isSettled: boolean,
  language: Language,
  signal: AbortSignal,
): Promise<GivenStaffFile> {
  try {
    const sheets =
      'json' in list ? jsonSheets(list.json) : await fileSheets(list, (work) => inTurns(work, language, signal));
    return new GivenStaffFile(sheets, isSettled);
  } catch (error) {
    throw error instanceof PracticeError ? new RosterError('notRoster', error.message) : error;
  }
}
