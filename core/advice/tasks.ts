import { LEVELS, type Level, LICENSES, type License, type Task } from '../model/terms.ts';
import { licenseTitle, needOfLevel, wordsOf } from '../systems/catalog.ts';
import type { SystemBasics } from '../systems/system.ts';
import { fillIn } from '../words/fill.ts';
import { checkWords } from './licenseCheckWords.ts';

interface TaskAdvice {
  label: string;
  license: License | 'none';
  permissions: readonly Level[];
  because: string;
}

/** A task needs what the levels need with which it is done (S1; C1 for billing, C16 for billing with documentation). */
const LEVELS_OF: Record<Task, readonly Level[]> = {
  clinicalDocumentation: ['default', 'therapist'],
  therapistPermissions: ['default', 'therapist'],
  clinicalServices: ['default', 'therapist'],
  clinicalReports: ['default', 'therapist'],
  systemSettings: ['default', 'administration'],
  organizationAdministration: ['default', 'organizationAdministration'],
  billing: ['default', 'billing'],
  billingWithDocumentation: ['default', 'billing', 'therapist'],
  scheduling: ['default'],
  reception: ['default'],
  clientInformation: ['default'],
  accountOwner: LEVELS,
};

/** The license that covers all of these needs: a Provider license covers what an Admin license covers. */
export const greatestOf = (needs: readonly (License | 'none')[]): License | 'none' =>
  LICENSES.find((license) => needs.includes(license)) ?? 'none';

/** What a license is called where it stands by itself: “Provider license”, “No license”. */
export const nameOf = (license: License | 'none', system: SystemBasics): string =>
  license === 'none' ? checkWords().noLicense : licenseTitle(license, system);

/** What a task needs in a practice system, and why. */
export function adviceOn(task: Task, system: SystemBasics): TaskAdvice {
  const { tasks, need, ownerHolds } = checkWords();
  const permissions = LEVELS_OF[task];
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
