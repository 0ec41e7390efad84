import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { entriesIn, isSyncItem, type Said, textOf } from '../../core/index.ts';
import type { SyncNow } from '../shared/messages.ts';
import { policyNow } from './policy.ts';

/** Whether the admin wants it: by itself, so that no meeting that is under way turns it on again. */
const ON = 'sync';
const SAID = 'synced';
const LAST = 'lastSync';

/** How the last meeting went. */
export type Last = Omit<SyncNow, 'isOn' | 'isThere'>;

const NEVER: Last = { unknown: 0, waiting: 0, strange: 0 };

const saidSchema = z.object({ isThere: z.boolean(), said: z.string() });
const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** Whether anything may be sent now: the admin wants it, and the organization has not turned it off. */
export const isSyncOn = async (): Promise<boolean> =>
  (await read(ON)) === true && !(await policyNow()).policy.turnedOff.includes('sync');

export const keepSyncOn = (isOn: boolean): Promise<void> => browser.storage.local.set({ [ON]: isOn });

export async function keptSaid(): Promise<Said> {
  const { data } = saidSchema.safeParse(await read(SAID));
  return data ? { entries: entriesIn(data.said), isThere: data.isThere } : { entries: new Map(), isThere: false };
}

export const keepSaid = ({ entries, isThere }: Said): Promise<void> =>
  browser.storage.local.set({ [SAID]: { isThere, said: textOf(entries) } });

export const keepLast = (last: Last): Promise<void> => browser.storage.local.set({ [LAST]: last });

export const lastSync = async (): Promise<Last> => ({ ...NEVER, ...((await read(LAST)) as Last | undefined) });

/** Nothing was ever said. */
export const forgetSaid = (): Promise<void> => browser.storage.local.remove([SAID, LAST]);

export const syncItems = async (): Promise<Record<string, unknown>> => browser.storage.sync.get(null);

/** How it stands. */
export async function syncState(): Promise<SyncNow> {
  const [isOn, last, items] = await Promise.all([isSyncOn(), lastSync(), syncItems().catch(() => ({}))]);
  return { ...last, isOn, isThere: Object.keys(items).some(isSyncItem) };
}
