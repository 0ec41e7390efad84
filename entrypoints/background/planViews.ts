import {
  beginPlan,
  type Change,
  type ChecklistStep,
  type HintsQuestion,
  hintsFor,
  type NeedView,
  type PageHints,
  type StepView,
  viewChecklist,
  viewDraft,
  viewNeed,
  viewPlan,
  viewSeatShare,
  viewWhatIf,
  type WhatIfView,
} from '../../core/index.ts';
import type { DraftNow, SeatShareNow } from '../shared/practicesNow.ts';
import { auditedOf, changeAudited } from './audited.ts';
import { practicesNow, settingsNow } from './practicesNow.ts';
import { practiceOf } from './practiceViews.ts';

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

/** What a page of one kind is told beside its badges. */
export async function hintsOf(host: string, { page, ...about }: HintsQuestion): Promise<PageHints | undefined> {
  const kept = await practiceOf(host);
  return kept && hintsFor(page, kept, Date.now(), about);
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
