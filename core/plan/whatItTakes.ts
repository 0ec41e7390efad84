import { type AssessedStaff, assessStaff, holds, knownNeed } from '../audit/assessedStaff.ts';
import { auditor } from '../audit/auditor.ts';
import type { Audit, Finding } from '../audit/finding.ts';
import { findingKey } from '../audit/findingKey.ts';
import { isPermitted, levelOf } from '../model/permissions.ts';
import type { Practice, StaffMember } from '../model/practice.ts';
import type { License } from '../model/terms.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { knownFact, type Need, type Person } from '../rules/tally.ts';
import { grants, needOfLevel, permissionLabel } from '../systems/catalog.ts';
import { systemById } from '../systems/index.ts';
import { applyChanges, type Change } from './change.ts';

/** One change, and what it alone would do. */
export interface SingleChange {
  change: Change;
  /** Findings about this person or the practice that it removes, and those that it brings for anybody. */
  removes: Finding[];
  brings: Finding[];
  /** A cheaper license, or none, does after it. */
  cheaper?: { from: License; to: Need };
}

/** Why somebody needs the license they need, and what single change would be for the better. */
export interface WhatItTakes {
  /** Absent while it hangs on what is unread. */
  needs?: Need;
  /** Permissions that are on and force the need: a cheaper license does only without all of them. */
  forcedBy: { permission: string; label: string }[];
  /** What forces it beside permissions. */
  because: Reason[];
  /** Every single change that removes a finding or makes a cheaper license do, and brings no error and no warning. */
  changes: SingleChange[];
}

/** Clinical work that no permission shows, and owning the account. */
const REASONS = ['owner', 'telehealth', 'supervisor', 'documentation'] as const;

export type Reason = (typeof REASONS)[number];

/** What a level forces; billing, where the practice has decided that it needs a license (C1). */
const forces = (key: string, { system, sold }: AssessedStaff, { billingWithoutNotes }: AuditSettings): Need => {
  const level = levelOf(key);
  if (level === undefined || !grants(key, system)) return 'none';
  const own = needOfLevel(level, system);
  return level === 'billing' && billingWithoutNotes === 'admin' && own === 'none' && sold.includes('admin')
    ? 'admin'
    : own;
};

const forcing = (person: Person, people: AssessedStaff, settings: AuditSettings): WhatItTakes['forcedBy'] => {
  const need = knownNeed(person);
  if (need === undefined || need === 'none') return [];
  return Object.entries(person.member.permissions ?? {})
    .filter(([key, on]) => on && forces(key, people, settings) === need)
    .map(([permission]) => ({ permission, label: permissionLabel(permission, people.system) }));
};

const reasons = (person: Person): Reason[] =>
  knownNeed(person) === 'provider' ? REASONS.filter((fact) => knownFact(fact, person) === true) : [];

/** What makes somebody need the license they need: the permissions that force it, and what does beside them. */
export const whyNeeded = (
  person: Person,
  people: AssessedStaff,
  settings: AuditSettings,
): Pick<WhatItTakes, 'forcedBy' | 'because'> => ({
  forcedBy: forcing(person, people, settings),
  because: reasons(person),
});

/** A license or a permission that is on goes off, and one that is off goes on; a permission that was never read is left. */
function everyChange(member: StaffMember, { system, sold }: AssessedStaff): Change[] {
  const { id: staffId, permissions = {} } = member;
  const switches = sold.flatMap((license): Change[] => {
    const isOn = holds(member, license, system);
    return isOn === undefined ? [] : [{ do: 'switch', staffId, license, on: !isOn }];
  });
  const known = system.permissions.filter(({ kind }) => kind !== 'implied').map(({ key }) => key);
  const permits = [...new Set([...known, ...Object.keys(permissions)])].flatMap((permission): Change[] => {
    const isOn = isPermitted(permission, permissions);
    return isOn === undefined ? [] : [{ do: 'permit', staffId, permission, on: !isOn }];
  });
  return [...switches, ...permits, ...(member.active === false ? [{ do: 'reactivate', staffId } as const] : [])];
}

const cheaperBy = (before: Need | undefined, after: Need | undefined): SingleChange['cheaper'] => {
  const isCheaper = (before === 'provider' && after !== 'provider') || (before === 'admin' && after === 'none');
  return before !== undefined && before !== 'none' && after !== undefined && isCheaper
    ? { from: before, to: after }
    : undefined;
};

const needIn = (audit: Audit, staffId: string): Need | undefined => audit.staff.find(({ id }) => id === staffId)?.needs;

/**
 * What forces the license that somebody needs, and every single change for the better: each license and each permission
 * of theirs is tried. Deactivating them is not: it would remove nearly everything.
 * @returns undefined for somebody who is not on the staff, or in a practice system that is not known here
 */
export function whatItTakes(
  practice: Practice,
  staffId: string,
  settings: AuditSettings = {},
): WhatItTakes | undefined {
  const system = systemById(practice.system);
  const people = system && assessStaff(practice, system, settings);
  const person = people?.byId.get(staffId);
  if (!people || !person) return undefined;
  const kept = auditor(practice, settings);
  /** The audit with one change to that person and none before it. */
  const auditAfter = (change: Change): Audit => {
    for (const member of applyChanges(practice, [change]).staff) if (member.id === staffId) kept.change(member);
    return kept.audit();
  };
  const before = kept.audit();
  const keys = new Set(before.findings.map(findingKey));
  const need = knownNeed(person);
  const tried = everyChange(person.member, people).map((change): SingleChange => {
    const after = auditAfter(change);
    const left = new Set(after.findings.map(findingKey));
    const cheaper = cheaperBy(need, needIn(after, staffId));
    return {
      change,
      removes: before.findings.filter(
        (finding) => (finding.staffId ?? staffId) === staffId && !left.has(findingKey(finding)),
      ),
      brings: after.findings.filter((finding) => !keys.has(findingKey(finding))),
      ...(cheaper && { cheaper }),
    };
  });
  return {
    ...(need && { needs: need }),
    ...whyNeeded(person, people, settings),
    changes: tried.filter(
      ({ removes, brings, cheaper }) =>
        (removes.length > 0 || cheaper !== undefined) && brings.every(({ severity }) => severity === 'info'),
    ),
  };
}
