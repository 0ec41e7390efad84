import { licenseTitle, needOfLevel, wordsOf } from './systems/catalog.ts';
import { systems } from './systems/index.ts';
import type { PracticeSystem } from './systems/system.ts';
import { LEVELS, type Level, LICENSES, type License, TASKS, type Task } from './terms.ts';
import { fillIn } from './words/fill.ts';

interface TaskAdvice {
  label: string;
  license: License | 'none';
  permissions: readonly Level[];
  because: string;
}

/** A task needs what the levels need with which it is done (S1; C1 for billing, C16 for billing with documentation). */
const tasks: Record<Task, Omit<TaskAdvice, 'license'>> = {
  clinicalDocumentation: {
    label: 'Read or write clinical notes',
    permissions: ['default', 'therapist'],
    because: 'Clinical documentation needs {need}.',
  },
  therapistPermissions: {
    label: 'Use {therapist} permissions',
    permissions: ['default', 'therapist'],
    because: 'The {therapist} permissions need {need}.',
  },
  clinicalServices: {
    label: 'See clients, telehealth included',
    permissions: ['default', 'therapist'],
    because: 'Clinical services, telehealth included, need {need}.',
  },
  clinicalReports: {
    label: 'Run clinical reports',
    permissions: ['default', 'therapist'],
    because: 'Reports on clinical documentation need {need}.',
  },
  systemSettings: {
    label: 'Change system settings or staff',
    permissions: ['default', 'administration'],
    because: 'System settings need {need}.',
  },
  organizationAdministration: {
    label: 'Run the organization: plan, licenses',
    permissions: ['default', 'organizationAdministration'],
    because: 'Organization administration needs {need}.',
  },
  billing: {
    label: 'Bill, without opening notes',
    permissions: ['default', 'billing'],
    because: 'Billing without documentation needs {need}.',
  },
  billingWithDocumentation: {
    label: 'Bill, and open notes',
    permissions: ['default', 'billing', 'therapist'],
    because: 'A biller who opens documentation needs {need}.',
  },
  scheduling: {
    label: 'Schedule appointments',
    permissions: ['default'],
    because: 'Scheduling needs {need}.',
  },
  reception: {
    label: 'Receive clients at the desk',
    permissions: ['default'],
    because: 'Reception needs {need}.',
  },
  clientInformation: {
    label: 'Enter basic client information',
    permissions: ['default'],
    because: 'Basic client information needs {need}.',
  },
  accountOwner: {
    label: 'Own the account',
    permissions: LEVELS,
    because: 'The account owner has all permissions, and they need {need}.',
  },
};

const OWNER_HOLDS = 'The account owner holds {aProvider} automatically and has all permissions.';

/** The license that covers all of these needs: a Provider license covers what an Admin license covers. */
export const greatestOf = (needs: readonly (License | 'none')[]): License | 'none' =>
  LICENSES.find((license) => needs.includes(license)) ?? 'none';

/** A need in the words of the system: “an Admin license, or a Provider license”. */
const NEED: Record<License | 'none', string> = {
  provider: '{aProvider}',
  admin: '{anAdmin}, or {aProvider}',
  none: 'no license',
};

/** What a license is called in a text that begins with it: “Provider license”, “No license”. */
export const nameOf = (license: License | 'none', system: PracticeSystem): string =>
  license === 'none' ? 'No license' : licenseTitle(license, system);

/** What a task needs in a practice system, and why. */
export function adviceOn(task: Task, system: PracticeSystem): TaskAdvice {
  const { label, permissions, because } = tasks[task];
  const license = greatestOf(permissions.map((level) => needOfLevel(level, system)));
  const words = wordsOf(system);
  const reason = task === 'accountOwner' && system.ownerHolds ? OWNER_HOLDS : because;
  return {
    label: fillIn(label, words),
    license,
    permissions,
    because: fillIn(reason, { ...words, need: fillIn(NEED[license], words) }),
  };
}

/** What each task needs in the default system. */
export const taskAdvice = Object.fromEntries(TASKS.map((task) => [task, adviceOn(task, systems[0])])) as Record<
  Task,
  TaskAdvice
>;
