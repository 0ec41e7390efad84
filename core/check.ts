import { permissionLabel } from './rules/personFacts.ts';
import { systems } from './systems/index.ts';
import type { StaffType } from './systems/system.ts';
import { type Job, LEVELS, type Level, type License, type PageKind } from './terms.ts';
import { fillIn } from './words.ts';

/** What somebody does at work, as the quick check asks it. */
export const TASKS = [
  'clinicalDocumentation',
  'therapistPermissions',
  'clinicalServices',
  'clinicalReports',
  'systemSettings',
  'organizationAdministration',
  'billing',
  'billingWithDocumentation',
  'scheduling',
  'reception',
  'clientInformation',
  'accountOwner',
] as const;
export type Task = (typeof TASKS)[number];

export interface LicenseAdvice {
  /** The least license that covers all tasks. */
  license: License | 'none';
  typicalPermissions: string[];
  because: string[];
  /** What to click, in order. */
  steps: { text: string; page?: PageKind }[];
}

interface TaskAdvice {
  label: string;
  license: License | 'none';
  permissions: readonly Level[];
  because: string;
}

/** Which license each task needs (S1; C1 for billing, C16 for billing with documentation). */
export const taskAdvice: Record<Task, TaskAdvice> = {
  clinicalDocumentation: {
    label: 'Read or write clinical notes',
    license: 'provider',
    permissions: ['default', 'therapist'],
    because: 'Clinical documentation needs a Provider license.',
  },
  therapistPermissions: {
    label: 'Use therapist permissions',
    license: 'provider',
    permissions: ['default', 'therapist'],
    because: 'Therapist permissions work with a Provider license only.',
  },
  clinicalServices: {
    label: 'See clients, telehealth included',
    license: 'provider',
    permissions: ['default', 'therapist'],
    because: 'Clinical services, telehealth included, need a Provider license.',
  },
  clinicalReports: {
    label: 'Run clinical reports',
    license: 'provider',
    permissions: ['default', 'therapist'],
    because: 'Reports on clinical documentation need a Provider license.',
  },
  systemSettings: {
    label: 'Change system settings or staff',
    license: 'admin',
    permissions: ['default', 'administration'],
    because: 'System settings need an Admin license, or a Provider license.',
  },
  organizationAdministration: {
    label: 'Run the organization: plan, licenses',
    license: 'admin',
    permissions: ['default', 'organizationAdministration'],
    because: 'Organization administration needs an Admin license, or a Provider license.',
  },
  billing: {
    label: 'Bill, without opening notes',
    license: 'none',
    permissions: ['default', 'billing'],
    because: 'Billing without documentation needs no license.',
  },
  billingWithDocumentation: {
    label: 'Bill, and open notes',
    license: 'provider',
    permissions: ['default', 'billing', 'therapist'],
    because: 'A biller who opens documentation needs a Provider license.',
  },
  scheduling: {
    label: 'Schedule appointments',
    license: 'none',
    permissions: ['default'],
    because: 'Scheduling needs no license.',
  },
  reception: {
    label: 'Receive clients at the desk',
    license: 'none',
    permissions: ['default'],
    because: 'Reception needs no license.',
  },
  clientInformation: {
    label: 'Enter basic client information',
    license: 'none',
    permissions: ['default'],
    because: 'Basic client information needs no license.',
  },
  accountOwner: {
    label: 'Own the account',
    license: 'provider',
    permissions: LEVELS,
    because: 'The account owner holds a Provider license automatically and has all permissions.',
  },
};

const STRENGTH: Record<License | 'none', number> = { none: 0, admin: 1, provider: 2 };
const LICENSE_NAMES: Record<License, string> = { provider: 'Provider', admin: 'Admin' };

const setPermissions: LicenseAdvice['steps'] = [
  {
    text: 'Set the permissions under {staffPermissions} and save. Saving logs the person out, so ask them to save their work first.',
    page: 'staffPermissions',
  },
];

const stepsFor = (license: License | 'none', owner: boolean): LicenseAdvice['steps'] => {
  if (owner) return [{ text: 'Nothing is to be set: the account owner has the license and all permissions.' }];
  if (license === 'none') return [{ text: 'No license is to be bought or switched on.' }, ...setPermissions];
  return [
    {
      text: `Look whether a ${LICENSE_NAMES[license]} license is free. If none is, buy one under {seatQuantities}.`,
      page: 'manageSubscription',
    },
    {
      text: `Switch the ${LICENSE_NAMES[license]} license on under {manageLicenses}: a license that is bought does nothing until then.`,
      page: 'manageLicenses',
    },
    ...setPermissions,
  ];
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * The quick check: which license somebody needs for these tasks, and what to click (S1).
 * Without tasks no license is needed.
 */
export function checkLicense(tasks: readonly Task[], system = systems[0]): LicenseAdvice {
  const advice = unique(tasks).map((task) => taskAdvice[task]);
  const license = advice.reduce<License | 'none'>(
    (least, task) => (STRENGTH[task.license] > STRENGTH[least] ? task.license : least),
    'none',
  );
  const owner = tasks.includes('accountOwner');
  const decisive = advice.filter((task) => task.license === license).map((task) => task.because);
  const asWell = license === 'provider' && advice.some((task) => task.license === 'admin');
  return {
    license,
    typicalPermissions: unique<Level>(['default', ...advice.flatMap((task) => task.permissions)]).map((level) =>
      permissionLabel(level, system),
    ),
    because: [
      ...decisive,
      ...(asWell ? ['A Provider license covers the admin tasks as well: never assign both.'] : []),
    ],
    steps: stepsFor(license, owner).map((step) => ({ ...step, text: fillIn(step.text, system.paths) })),
  };
}

/** The seven staff types of S1, as the default system calls them. */
export const STAFF_TYPES: readonly StaffType[] = systems[0].staffTypes;

/** The quick check for one of the seven staff types. Throws for a job that the system does not know. */
export function checkStaffType(job: Job, system = systems[0]): LicenseAdvice {
  const type = system.staffTypes.find((staffType) => staffType.job === job);
  if (type === undefined) throw new Error(`no staff type “${job}” in ${system.name}`);
  return { ...checkLicense(type.tasks, system), typicalPermissions: [...type.typicalPermissions] };
}
