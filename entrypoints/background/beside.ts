import {
  AUDITED,
  type Audited,
  beginPlan,
  type Change,
  type ChecklistStep,
  type FactView,
  type PersonFacts,
  personFacts,
  viewChecklist,
  viewFacts,
  viewWhatIf,
  type WhatIfView,
} from '../../core/index.ts';
import { store } from './store.ts';

const settingsAt = ({ settings }: Audited) => ({ ...settings?.settings, now: Date.now() });

const keptOf = async (host: string): Promise<Audited> => {
  const { get } = await store();
  const [practices, notes, settings] = await Promise.all([
    get('practices', host),
    get('notes', host),
    get('settings', host),
  ]);
  return { ...(practices && { practices }), ...(notes && { notes }), ...(settings && { settings }) };
};

/** The plan of a practice, on a list that is kept: what is done of it is ticked from now on. */
export async function beginPlanOf(host: string): Promise<ChecklistStep[]> {
  const { changeAll } = await store();
  const after = await changeAll(AUDITED, host, (before) => {
    const { practices, notes = { version: 1, host } } = before;
    return practices ? { notes: beginPlan(practices, settingsAt(before), notes) } : {};
  });
  return after.practices ? viewChecklist(after.practices, settingsAt(after), after.notes) : [];
}

/** What changes would do to a practice, which stays as it is; undefined if nothing has been read of it. */
export async function whatIfOf(host: string, changes: readonly Change[]): Promise<WhatIfView | undefined> {
  const kept = await keptOf(host);
  return kept.practices && viewWhatIf(kept.practices, changes, settingsAt(kept), kept.notes);
}

export async function personOf(host: string, staffId: string): Promise<PersonFacts | undefined> {
  const { practices } = await keptOf(host);
  return practices && personFacts(practices, staffId);
}

/** What has changed of one person, the latest first. */
export async function factsOf(host: string, staffId: string): Promise<FactView[]> {
  const [{ practices }, history] = await Promise.all([keptOf(host), (await store()).get('history', host)]);
  return practices && history ? viewFacts(history, staffId, practices.system) : [];
}
