import { type Level, LICENSES, type License, type Task } from '../model/terms.ts';
import { licenseTitle, needOfLevel, wordsOf } from '../systems/catalog.ts';
import type { SystemBasics } from '../systems/system.ts';
import { fillIn } from '../words/fill.ts';
import { checkWords } from './licenseCheckWords.ts';
import { TASK_LEVELS } from './taskLevels.ts';

interface TaskAdvice {
  label: string;
  license: License | 'none';
  permissions: readonly Level[];
  because: string;
}

/** The license that covers all of these needs: a Provider license covers what an Admin license covers. */
export const greatestOf = (needs: readonly (License | 'none')[]): License | 'none' =>
  LICENSES.find((license) => needs.includes(license)) ?? 'none';

/** What a license is called where it stands by itself: “Provider license”, “No license”. */
export const nameOf = (license: License | 'none', system: SystemBasics): string =>
  license === 'none' ? fillIn(checkWords().noLicense, wordsOf(system)) : licenseTitle(license, system);

/** What a task needs in a practice system, and why: what the levels need with which it is done. */
export function adviceOn(task: Task, system: SystemBasics): TaskAdvice {
  const { tasks, need, ownerHolds } = checkWords();
  const permissions = TASK_LEVELS[task];
  const license = greatestOf(permissions.map((level) => needOfLevel(level, system)));
  const words = wordsOf(system);
  const reason = task === 'accountOwner' && system.ownerHolds ? ownerHolds : tasks[task].because;
  return {
    label: fillIn(tasks[task].label, words),
    license,
    permissions,
    because: fillIn(reason, { ...words, need: fillIn(need[license], words) }),
  };
}
