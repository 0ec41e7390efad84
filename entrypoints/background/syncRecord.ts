import { browser } from 'wxt/browser';
import {
  EVERYWHERE,
  entriesIn,
  isSyncItem,
  type LastMeeting,
  NEVER_MET,
  NEVER_ON,
  type SyncLog,
  type SyncState,
  syncItemText,
} from '../../core/index.ts';
import type { SyncNow } from '../shared/messages.ts';
import { store } from './store.ts';
import { isSyncOn, lastMeeting, syncRecord } from './syncOn.ts';

const change = async (part: Partial<SyncState>): Promise<void> => {
  await (await store()).change('sync', EVERYWHERE, (before = NEVER_ON) => ({ ...before, ...part }));
};

export const keepSyncOn = (isOn: boolean): Promise<void> => change({ isOn });

export async function keptSaid(): Promise<SyncLog> {
  const { said, isThere } = await syncRecord();
  return { entries: entriesIn(said), isThere };
}

export const keepSaid = ({ entries, isThere }: SyncLog): Promise<void> =>
  change({ said: syncItemText(entries), isThere });

export const keepLast = (last: LastMeeting): Promise<void> => change({ last });

/** Forgets all that was sent and received. */
export const forgetSaid = (): Promise<void> => change({ said: '', isThere: false, last: NEVER_MET });

export const syncItems = async (): Promise<Record<string, unknown>> => browser.storage.sync.get(null);

/** What the options show of the sync. */
export async function syncState(): Promise<SyncNow> {
  const [isOn, last, items] = await Promise.all([isSyncOn(), lastMeeting(), syncItems().catch(() => ({}))]);
  return { ...last, isOn, isThere: Object.keys(items).some(isSyncItem) };
}
