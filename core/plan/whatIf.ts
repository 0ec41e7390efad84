import { auditPractice } from '../audit/audit.ts';
import type { Audit, Finding } from '../audit/finding.ts';
import { findingKey } from '../audit/findingKey.ts';
import type { Practice } from '../model/practice.ts';
import { type AuditSettings, CURRENCY } from '../rules/auditSettings.ts';
import { applyChanges, type Change } from './change.ts';
import { monthlyCost } from './money.ts';

/** What changes would do, without making them. */
export interface WhatIf {
  /** Findings that would be new, and those that would be gone. */
  appear: Finding[];
  disappear: Finding[];
  seats: Record<'before' | 'after', Audit['seats']>;
  /** For a month, in `currency` (ISO 4217). Absent where prices are not set or numbers of seats have not been read. */
  money?: { before: number; after: number; currency: string };
}

const beyond = (findings: readonly Finding[], others: readonly Finding[]): Finding[] => {
  const keys = new Set(others.map(findingKey));
  return findings.filter((finding) => !keys.has(findingKey(finding)));
};

/**
 * Tries changes on a practice, which stays as it is.
 * @throws ChangeError for a change about somebody who is not there
 */
export function whatIf(practice: Practice, changes: readonly Change[], settings: AuditSettings = {}): WhatIf {
  const changed = applyChanges(practice, changes);
  const before = auditPractice(practice, settings);
  const after = auditPractice(changed, settings);
  const costBefore = monthlyCost(practice, settings);
  const costAfter = monthlyCost(changed, settings);
  return {
    appear: beyond(after.findings, before.findings),
    disappear: beyond(before.findings, after.findings),
    seats: { before: before.seats, after: after.seats },
    ...(costBefore !== undefined &&
      costAfter !== undefined && {
        money: { before: costBefore, after: costAfter, currency: settings.prices?.currency ?? CURRENCY },
      }),
  };
}
