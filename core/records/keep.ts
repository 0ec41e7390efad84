import type { Audit } from '../audit/finding.ts';
import type { AuditSettings } from '../rules/auditSettings.ts';
import { isSystemId } from '../systems/ids.ts';
import type { AdminInput } from './adminInput.ts';
import { withoutLapsedDismissals } from './dismissals.ts';
import { emptyHistory, remember } from './history/index.ts';
import type { Cause } from './history/record.ts';
import { underNewIds } from './newIds.ts';
import type { Kept, RecordKind } from './store/index.ts';
import { auditWith } from './typedInSeats.ts';
import { withDone } from './worklistDone.ts';

/** The records of which an audit is made, and in which it leaves a trace. */
export const AUDITED = ['practices', 'notes', 'settings', 'history'] as const satisfies readonly RecordKind[];

export type Audited = Kept<(typeof AUDITED)[number]>;

/** The settings of a practice on a day, in milliseconds since 1970. */
export const settingsAt = ({ settings }: Audited, now: number): AuditSettings => ({ ...settings?.settings, now });

/** Whether what was said of a finding ends with it: not if the finding is gone because a rule was switched off. */
const isFact = (by: Cause): boolean => by !== 'settings';

/** What is kept after a change, and what is found in it. */
export interface Changed {
  kept: Audited;
  /** Undefined: nothing has been read of the host yet, or its practice system is not known here. */
  audit?: Audit;
  /** When it was changed, in milliseconds since 1970. */
  at: number;
}

/**
 * What is to be kept after a change: the history tells how the audit differs, and what was said of findings whose facts
 * have changed lapses.
 * @param at when it was changed, in milliseconds since 1970
 */
export function keptAfter(before: Audited, change: Audited, by: Cause, at: number): Changed {
  const after = { ...before, ...change };
  const { practices: practice, notes } = after;
  // Where nothing is judged, nothing that was said of findings lapses.
  if (practice === undefined || !isSystemId(practice.system)) return { kept: after, at };
  const settings = settingsAt(after, at);
  const audit = auditWith(practice, settings, notes);
  const known = after.history ?? emptyHistory(practice.host);
  const { history, fixed, ids } = remember(known, { before: before.practices, after: practice, audit, at, by });
  const over = isFact(by) ? fixed : [];
  const adminInput = notes && underNewIds(notes, ids);
  const lapsed: AdminInput | undefined =
    adminInput &&
    withDone(withoutLapsedDismissals(adminInput, { findings: audit.findings, fixed: over, ids, now: at }), {
      practice,
      audit,
      fixed: over,
      ids,
      settings,
      now: at,
    });
  return { kept: { ...after, ...(lapsed && { notes: lapsed }), history }, audit, at };
}
