import { permissionLabel } from './systems/catalog.ts';
import { systems } from './systems/index.ts';
import type { StaffType } from './systems/system.ts';
import { taskAdvice } from './tasks.ts';
import type { Job, Level, License, PageKind, Task } from './terms.ts';
import { fillIn } from './words.ts';

export interface LicenseAdvice {
  /** The least license that covers all tasks. */
  license: License | 'none';
  typicalPermissions: string[];
  because: string[];
  /** What to click, in order. */
  steps: { text: string; page?: PageKind }[];
}

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
