import type { Audit, Finding } from '../audit/finding.ts';
import type { Practice } from '../model/practice.ts';
import { LEVELS, type Level, LICENSES, type License } from '../model/terms.ts';
import type { Change } from '../plan/change.ts';
import { type WhatIf, whatIf } from '../plan/whatIf.ts';
import type { AdminInput } from '../records/adminInput.ts';
import type { History } from '../records/history/record.ts';
import { personLine } from '../records/history/view.ts';
import { withTypedIn } from '../records/typedInSeats.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { type Called, licenseTitle, permissionLabel, soldBy } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import type { PracticeSystem } from '../systems/system.ts';

/** A finding that would come or go. */
export type FindingInBrief = Pick<Finding, 'rule' | 'severity' | 'label' | 'message'> & { staffId?: string };

/** What changes would do, as it is shown. */
export interface WhatIfView extends Pick<WhatIf, 'money'> {
  appear: FindingInBrief[];
  disappear: FindingInBrief[];
  seats: Record<'before' | 'after', Audit['seats']>;
}

const inBrief = ({ rule, severity, label, message, staffId }: Finding): FindingInBrief => ({
  rule,
  severity,
  label,
  message,
  ...(staffId !== undefined && { staffId }),
});

/**
 * What changes would do to a practice with the seats that the admin has typed in; nothing is changed.
 * @throws ChangeError for a change about somebody who is not there
 */
export function viewWhatIf(
  practice: Practice,
  changes: readonly Change[],
  settings: AuditSettings = {},
  adminInput?: AdminInput,
): WhatIfView {
  const { appear, disappear, seats, money } = whatIf(withTypedIn(practice, adminInput), changes, settings);
  return { appear: appear.map(inBrief), disappear: disappear.map(inBrief), seats, ...(money && { money }) };
}

/** What can be tried of a person: absent facts are unread. */
export interface PersonFacts {
  id: string;
  name: string;
  sells: License[];
  /** What the practice system calls licenses. */
  called: Called['called'];
  licenses: Partial<Record<License, boolean>>;
  levels: { level: Level; label: string; on?: boolean }[];
}

/** The licenses and permission levels of a person as they were read; undefined where the practice system is not known here. */
export function viewPersonFacts({ staff, system: systemId }: Practice, staffId: string): PersonFacts | undefined {
  const member = staff.find(({ id }) => id === staffId);
  const system = systemById(systemId);
  if (!member || !system) return undefined;
  const { id, name, licenses = {}, permissions = {} } = member;
  const levels = LEVELS.map((level) => {
    const on = permissions[level];
    return { level, label: permissionLabel(level, system), ...(on !== undefined && { on }) };
  });
  return { id, name, sells: soldBy(system), called: system.called, licenses, levels };
}

/** One fact of a person that changed, with what it is called. */
export interface FactView {
  /** In milliseconds since 1970. */
  at: number;
  fact: string;
  /** A license or a permission as the practice system calls it; absent for other facts. */
  label?: string;
  from?: string | boolean;
  to?: string | boolean;
}

const labelOf = (fact: string, system: PracticeSystem | undefined): string | undefined => {
  const [group, ...key] = fact.split('.');
  if (group === 'permissions') return system ? permissionLabel(key.join('.'), system) : key.join('.');
  const license = LICENSES.find((one) => fact === `licenses.${one}`);
  return license && system && licenseTitle(license, system);
};

/** What has changed of a person, the latest first. Facts of a system that is not known here are told by their keys. */
export function viewFacts(history: History, staffId: string, systemId: string): FactView[] {
  const system = systemById(systemId);
  return personLine(history, staffId).map((change) => {
    const label = labelOf(change.fact, system);
    return label === undefined ? change : { ...change, label };
  });
}
