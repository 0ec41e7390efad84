import type { Level, License, PageKind, StaffTypeId, Task } from '../model/terms.ts';
import { licenseForms, permissionLabel, wordsOf } from '../systems/catalog.ts';
import { defaultBasics } from '../systems/registry/basics.ts';
import type { SystemBasics } from '../systems/system.ts';
import { fillIn } from '../words/fill.ts';
import { checkWords } from './licenseCheckWords.ts';
import { adviceOn, greatestOf, nameOf } from './tasks.ts';

export interface LicenseAdvice {
  /** The least license that covers all tasks. */
  license: License | 'none';
  /** What it is called in the practice system: “Provider license”, “No license”. */
  name: string;
  typicalPermissions: string[];
  because: string[];
  /** What to click, in order. */
  steps: { text: string; page?: PageKind }[];
}

const stepsFor = (license: License | 'none', isOwner: boolean, system: SystemBasics): LicenseAdvice['steps'] => {
  const { steps } = checkWords();
  if (isOwner && system.ownerHolds) return [{ text: steps.owner }];
  const setPermissions = { text: steps.setPermissions, page: 'staffPermissions' } as const;
  if (license === 'none') return [{ text: steps.none }, setPermissions];
  return [
    { text: steps.buy, page: 'manageSubscription' },
    { text: steps.switchOn, page: 'manageLicenses' },
    setPermissions,
  ];
};

const licenseWords = (license: License | 'none', system: SystemBasics): Record<string, string> => {
  if (license === 'none') return {};
  const { name, one } = licenseForms(license, system);
  return { license: name, aLicense: one };
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * The quick check: which license somebody needs for these tasks, and what to click (S1).
 * Without tasks no license is needed.
 */
export function checkLicense(tasks: readonly Task[], system = defaultBasics): LicenseAdvice {
  const advice = unique(tasks).map((task) => adviceOn(task, system));
  const license = greatestOf(advice.map((task) => task.license));
  const words = { ...wordsOf(system), ...licenseWords(license, system) };
  const owner = tasks.includes('accountOwner');
  const decisive = advice.filter((task) => task.license === license).map((task) => task.because);
  const asWell = license === 'provider' && advice.some((task) => task.license === 'admin');
  return {
    license,
    name: nameOf(license, system),
    typicalPermissions: unique<Level>(['default', ...advice.flatMap((task) => task.permissions)]).map((level) =>
      permissionLabel(level, system),
    ),
    because: [...decisive, ...(asWell ? [fillIn(checkWords().coversAdmin, words)] : [])],
    steps: stepsFor(license, owner, system).map((step) => ({ ...step, text: fillIn(step.text, words) })),
  };
}

/** The quick check for one of the seven staff types. Throws for a job that the system does not know. */
export function checkStaffType(job: StaffTypeId, system = defaultBasics): LicenseAdvice {
  const type = system.staffTypes.find((staffType) => staffType.job === job);
  if (type === undefined) throw new Error(`no staff type “${job}” in ${system.name()}`);
  const words = wordsOf(system);
  return {
    ...checkLicense(type.tasks, system),
    typicalPermissions: checkWords().typical[job].map((permission) => fillIn(permission, words)),
  };
}
