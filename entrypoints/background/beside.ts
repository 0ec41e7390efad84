import {
  type Audited,
  beginPlan,
  type Change,
  type ChecklistStep,
  type FactView,
  type PersonFacts,
  viewChecklist,
  viewFacts,
  viewPersonFacts,
  viewWhatIf,
  type WhatIfView,
} from '../../core/index.ts';
import { auditedOf, changeAudited } from './audited.ts';

const settingsAt = ({ settings }: Audited) => ({ ...settings?.settings, now: Date.now() });

/** The plan of a practice, on a list that is kept: what is done of it is ticked from now on. */
export async function beginPlanOf(host: string): Promise<ChecklistStep[]> {
  const after = await changeAudited(host, (before) => {
    const { practices, notes = { version: 1, host } } = before;
    return practices ? { notes: beginPlan(practices, settingsAt(before), notes) } : {};
  });
  return after.practices ? viewChecklist(after.practices, settingsAt(after), after.notes) : [];
}

/** What changes would do to a practice, which stays as it is; undefined if nothing has been read of it. */
export async function whatIfOf(host: string, changes: readonly Change[]): Promise<WhatIfView | undefined> {
  const kept = await auditedOf(host);
  return kept.practices && viewWhatIf(kept.practices, changes, settingsAt(kept), kept.notes);
}

export async function personOf(host: string, staffId: string): Promise<PersonFacts | undefined> {
  const { practices } = await auditedOf(host);
  return practices && viewPersonFacts(practices, staffId);
}

/** What has changed of one person, the latest first. */
export async function factsOf(host: string, staffId: string): Promise<FactView[]> {
  const { practices, history } = await auditedOf(host);
  return practices && history ? viewFacts(history, staffId, practices.system) : [];
}
