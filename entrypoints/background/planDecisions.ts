import {
  type AdminInput,
  beginMoves,
  beginPlan,
  endLeaving,
  type Move,
  type PlanDraft,
  withDraft,
  withPlan,
  withSeatOrder,
} from '../../core/index.ts';
import { inputOf } from './adminDecisions.ts';
import { keep } from './practices.ts';
import { store } from './store.ts';

/** Keeps who gets a seat first. Nothing is found by it, so nothing is audited. */
export async function keepSeatOrder(host: string, order: readonly string[]): Promise<void> {
  const { change } = await store();
  await change('notes', host, (before) => withSeatOrder(inputOf(host, before), order));
}

/** Changes the draft of a practice; of a plan, the list of what to do follows. */
const changeDraft = (host: string, change: (input: AdminInput, at: number) => AdminInput): Promise<unknown> =>
  keep(host, 'settings', ({ practices, notes, settings }, at) => {
    const after = change(inputOf(host, notes), at);
    const isPlan = practices !== undefined && after.plannedAt !== undefined;
    return { notes: isPlan ? beginPlan(practices, { ...settings?.settings, now: at }, after) : after };
  });

/** Somebody was seen to invite, add or deactivate people: what comes next for them is on the list. */
export const begin = (host: string, changes: readonly Move['change'][]): Promise<unknown> =>
  keep(host, 'settings', ({ practices, notes, settings }, at) => {
    if (!practices) return {};
    return { notes: beginMoves(practices, { ...settings?.settings, now: at }, inputOf(host, notes), changes) };
  });

/** Somebody stays whose leaving was begun: what is left of it is on no list. */
export const stay = (host: string, staffId: string): Promise<unknown> =>
  keep(host, 'settings', ({ practices, notes, settings }, at) => {
    if (!practices) return {};
    return { notes: endLeaving(practices, { ...settings?.settings, now: at }, inputOf(host, notes), staffId) };
  });

export const keepDraft = (host: string, draft: PlanDraft): Promise<unknown> =>
  changeDraft(host, (input) => withDraft(input, draft));

export const planDraft = (host: string, isPlan: boolean): Promise<unknown> =>
  changeDraft(host, (input, at) => withPlan(input, isPlan ? at : undefined));
