import { auditPractice } from '../audit/audit.ts';
import type { Audit } from '../audit/finding.ts';
import type { Practice } from '../model/practice.ts';
import { LICENSES, type License } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import type { AdminInput } from './adminInput.ts';

/** Whether how many seats are bought is the admin's word: no page has said it (C8). */
export const isTypedIn = (license: License, { pools }: Practice, adminInput: AdminInput | undefined): boolean =>
  pools?.[license] === undefined && adminInput?.pools?.[license] !== undefined;

/** The practice with the seats that the admin has typed in, where no page has said how many there are. */
export function withTypedIn(practice: Practice, adminInput: AdminInput | undefined): Practice {
  const typed = LICENSES.filter((license) => isTypedIn(license, practice, adminInput));
  if (typed.length === 0) return practice;
  return {
    ...practice,
    pools: {
      ...practice.pools,
      ...Object.fromEntries(typed.map((license) => [license, adminInput?.pools?.[license]])),
    },
  };
}

/** The audit of a practice with the seats that the admin has typed in. */
export const auditWith = (practice: Practice, settings: AuditSettings = {}, adminInput?: AdminInput): Audit =>
  auditPractice(withTypedIn(practice, adminInput), settings);
