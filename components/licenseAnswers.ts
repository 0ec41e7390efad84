import {
  checkLicense,
  checkStaffType,
  inLanguage,
  type Language,
  type LicenseAdvice,
  type SystemBasics,
} from '../core/index.ts';
import type { Asked } from './licenseCheckProps.ts';

// What comes after the first question of the quick check.
export { LicenseAnswer } from './LicenseAnswer.tsx';
export { WhatWillTheyDo } from './WhatWillTheyDo.tsx';

export type LicenseAnswers = typeof import('./licenseAnswers.ts');

/** Which license it is, in a language. */
export const adviceFor = ({ job, tasks }: Asked, system: SystemBasics, language: Language): LicenseAdvice =>
  inLanguage(language, () => (job ? checkStaffType(job, system) : checkLicense(tasks, system)));
