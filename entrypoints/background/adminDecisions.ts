import { answerWords } from '../../components/words/answers.ts';
import {
  type AdminInput,
  type AuditSettings,
  beginMoves,
  beginPlan,
  type Changed,
  type Move,
  ownPart,
  type PageView,
  type PlanDraft,
  PracticeError,
  toKeep,
  viewChanged,
  withDismissal,
  withDraft,
  withoutDismissal,
  withPlan,
  withSeatOrder,
} from '../../core/index.ts';
import type { FindingOf, SetAsideOf } from '../shared/messages.ts';
import { auditedOf } from './audited.ts';
import { policyNow } from './managedPolicy.ts';
import { keep } from './practices.ts';
import { store } from './store.ts';

const inputOf = (host: string, notes: AdminInput | undefined): AdminInput => notes ?? { version: 1, host };

const shown = (changed: Changed | undefined): PageView | undefined => changed && viewChanged(changed);

export const setAside = async (host: string, finding: SetAsideOf): Promise<PageView | undefined> =>
  shown(
    await keep(host, 'settings', ({ notes }, at) => ({
      notes: withDismissal(inputOf(host, notes), { ...finding, at }),
    })),
  );

export const takeBack = async (host: string, finding: FindingOf): Promise<PageView | undefined> =>
  shown(await keep(host, 'settings', ({ notes }) => ({ notes: withoutDismissal(inputOf(host, notes), finding) })));

/** Keeps how many seats are bought, as the admin has typed it in; nothing typed in takes it back. */
export const typeIn = (host: string, pools: NonNullable<AdminInput['pools']>): Promise<unknown> =>
  keep(host, 'seats', ({ notes }) => {
    const { pools: _, ...input } = inputOf(host, notes);
    return { notes: Object.keys(pools).length > 0 ? { ...input, pools } : input };
  });

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

export const keepDraft = (host: string, draft: PlanDraft): Promise<unknown> =>
  changeDraft(host, (input) => withDraft(input, draft));

export const planDraft = (host: string, isPlan: boolean): Promise<unknown> =>
  changeDraft(host, (input, at) => withPlan(input, isPlan ? at : undefined));

/** What the audit of a practice goes by: the admin's own decisions, under those of the organization. */
export const settingsOf = async (host: string): Promise<AuditSettings> =>
  (await auditedOf(host)).settings?.settings ?? {};

/** @throws PracticeError that names what is wrong in the settings, or not the admin's to decide. Nothing is changed then. */
export async function keepSettings(host: string, settings: unknown): Promise<AuditSettings> {
  const asked = toKeep(host, settings);
  const [{ policy }, before] = await Promise.all([policyNow(), (await store()).get('settings', host)]);
  const [own, against] = ownPart(asked.settings, before?.settings ?? {}, policy);
  if (against.length > 0) throw new PracticeError(answerWords().placesByOrganization(against.join(', ')));
  await keep(host, 'settings', () => ({ settings: { ...asked, settings: own } }));
  return settingsOf(host);
}
