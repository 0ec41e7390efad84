import {
  type Audited,
  beginPlan,
  type Change,
  type ChecklistStep,
  type FactView,
  type HintsQuestion,
  type HistoryLine,
  hintsFor,
  type KeptPractice,
  type Month,
  type NeedView,
  type PageHints,
  type PageView,
  type PersonFacts,
  type PersonView,
  type Practice,
  pagesToOpen,
  permissionMatrix,
  type StepView,
  soldBy,
  systemById,
  viewChecklist,
  viewDraft,
  viewFacts,
  viewHistory,
  viewKept,
  viewNeed,
  viewOverTime,
  viewPeople,
  viewPersonFacts,
  viewPlan,
  viewSeatShare,
  viewWhatIf,
  type WhatIfView,
} from '../../core/index.ts';
import type { DraftNow, MatrixNow, PracticesNow, SeatShareNow } from '../shared/practicesNow.ts';
import { auditedOf, changeAudited } from './audited.ts';
import { store } from './store.ts';

const settingsNow = ({ settings }: Audited) => ({ ...settings?.settings, now: Date.now() });

/** All that is known of a practice; undefined if nothing has been read of it. */
export const viewOf = async (host: string): Promise<PageView | undefined> =>
  viewKept(await auditedOf(host), Date.now());

/** What to do about a practice, in order; nothing, if nothing has been read of it. */
export async function toDoOf(host: string): Promise<StepView[]> {
  const kept = await auditedOf(host);
  return kept.practices ? viewPlan(kept.practices, settingsNow(kept), kept.notes) : [];
}

/** What to do about a practice, on a list that is kept: what is done of it is ticked from now on. */
export async function startWorklist(host: string): Promise<ChecklistStep[]> {
  const after = await changeAudited(host, (before) => {
    const { practices, notes = { version: 1, host } } = before;
    return practices ? { notes: beginPlan(practices, settingsNow(before), notes) } : {};
  });
  return after.practices ? viewChecklist(after.practices, settingsNow(after), after.notes) : [];
}

/** All that the audit of a practice takes; undefined if nothing has been read of it. */
export async function practiceOf(host: string): Promise<KeptPractice | undefined> {
  const { practices: practice, notes: adminInput, settings } = await auditedOf(host);
  return practice && { practice, ...(settings && { settings: settings.settings }), ...(adminInput && { adminInput }) };
}

/** What a page of one kind is told beside its badges. */
export async function hintsOf(host: string, { page, ...about }: HintsQuestion): Promise<PageHints | undefined> {
  const kept = await practiceOf(host);
  return kept && hintsFor(page, kept, Date.now(), about);
}

/** Everybody at a practice; nobody, if nothing has been read of it. */
export async function peopleOf(host: string): Promise<PersonView[]> {
  const kept = await auditedOf(host);
  return kept.practices ? viewPeople(kept.practices, settingsNow(kept), kept.notes) : [];
}

const lastReadOf = ({ seen = {} }: Practice): number => Math.max(0, ...Object.values(seen).map(({ at }) => at));

/** Hosts of which something was read, the latest first; at the end those of which it cannot be read any more. */
const hostsRead = async (): Promise<string[]> => {
  const { all, hosts } = await store();
  const [every, practices] = await Promise.all([hosts('practices'), all('practices')]);
  const readable = practices.sort((a, b) => lastReadOf(b) - lastReadOf(a)).map(({ host }) => host);
  return [...new Set([...readable, ...every])];
};

/** The practice that is wanted, else the one that was read last, and which others there are. */
async function practicesNow(wanted: string | undefined): Promise<PracticesNow & { kept: Audited }> {
  const hosts = await hostsRead();
  const host = wanted ?? hosts[0];
  const kept: Audited = host === undefined ? {} : await auditedOf(host);
  return { hosts, toOpen: pagesToOpen(kept.practices), kept };
}

/** Who can do what at a practice; without a host at the one that was read last. */
export async function matrixOf(wanted?: string): Promise<MatrixNow> {
  const { kept, ...others } = await practicesNow(wanted);
  const { practices, notes } = kept;
  return { ...others, ...(practices && { matrix: permissionMatrix(practices, settingsNow(kept), notes) }) };
}

/** Who gets a seat first at a practice; without a host at the one that was read last. */
export async function seatShareOf(wanted?: string): Promise<SeatShareNow> {
  const { kept, ...others } = await practicesNow(wanted);
  const { practices, notes } = kept;
  return { ...others, ...(practices && { share: viewSeatShare(practices, settingsNow(kept), notes) }) };
}

/** The changes that the admin thinks about at a practice; without a host at the one that was read last. */
export async function draftOf(wanted?: string): Promise<DraftNow> {
  const { kept, ...others } = await practicesNow(wanted);
  const { practices, notes } = kept;
  return { ...others, ...(practices && { draft: viewDraft(practices, settingsNow(kept), notes) }) };
}

/** What changes would do to a practice, which stays as it is; undefined if nothing has been read of it. */
export async function whatIfOf(host: string, changes: readonly Change[]): Promise<WhatIfView | undefined> {
  const kept = await auditedOf(host);
  return kept.practices && viewWhatIf(kept.practices, changes, settingsNow(kept), kept.notes);
}

/** Why somebody needs their license, and what would help; undefined if nothing has been read of them. */
export async function needOf(host: string, staffId: string): Promise<NeedView | undefined> {
  const kept = await auditedOf(host);
  return kept.practices && viewNeed(kept.practices, staffId, settingsNow(kept), kept.notes);
}

/** What was read of one person, and can be tried otherwise. */
export async function personFactsOf(host: string, staffId: string): Promise<PersonFacts | undefined> {
  const { practices } = await auditedOf(host);
  return practices && viewPersonFacts(practices, staffId);
}

/** What has changed of one person, the latest first. */
export async function personHistoryOf(host: string, staffId: string): Promise<FactView[]> {
  const { practices, history } = await auditedOf(host);
  return practices && history ? viewFacts(history, staffId, practices.system) : [];
}

/** What has changed in a practice, the latest first. */
export async function historyOf(host: string): Promise<HistoryLine[]> {
  const { practices, history } = await auditedOf(host);
  return history ? viewHistory(history, practices && systemById(practices.system)) : [];
}

/** How a practice stood month by month, the oldest first. */
export async function overTimeOf(host: string): Promise<Month[]> {
  const kept = await auditedOf(host);
  const system = kept.practices && systemById(kept.practices.system);
  return kept.history && system ? viewOverTime(kept.history, soldBy(system), settingsNow(kept)) : [];
}
