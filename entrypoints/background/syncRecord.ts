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
import { policyNow } from './managedPolicy.ts';
import { store } from './store.ts';

/** What is kept of the sync. If it cannot be read, nothing is sent; erasing and importing work without it. */
const kept = async (): Promise<SyncState> => {
  const { get } = await store();
  return (await get('sync', EVERYWHERE).catch(() => undefined)) ?? NEVER_ON;
};

const change = async (part: Partial<SyncState>): Promise<void> => {
  await (await store()).change('sync', EVERYWHERE, (before = NEVER_ON) => ({ ...before, ...part }));
};

/** Whether anything may be sent now: the admin wants it, and the organization has not turned it off. */
export const isSyncOn = async (): Promise<boolean> =>
  (await kept()).isOn && !(await policyNow()).policy.turnedOff.includes('sync');

export const keepSyncOn = (isOn: boolean): Promise<void> => change({ isOn });

export async function keptSaid(): Promise<SyncLog> {
  const { said, isThere } = await kept();
  return { entries: entriesIn(said), isThere };
}

export const keepSaid = ({ entries, isThere }: SyncLog): Promise<void> =>
  change({ said: syncItemText(entries), isThere });

export const lastMeeting = async (): Promise<LastMeeting> => (await kept()).last;

export const keepLast = (last: LastMeeting): Promise<void> => change({ last });

/** Forgets all that was sent and received. */
export const forgetSaid = (): Promise<void> => change({ said: '', isThere: false, last: NEVER_MET });

export const syncItems = async (): Promise<Record<string, unknown>> => browser.storage.sync.get(null);

/** Keeps content scripts from reading the sync of the browser, where the browser can do that. */
export const keepPagesOut = (): void => {
  browser.storage.sync.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
};

/** What the options show of the sync. */
export async function syncState(): Promise<SyncNow> {
  const [isOn, last, items] = await Promise.all([isSyncOn(), lastMeeting(), syncItems().catch(() => ({}))]);
  return { ...last, isOn, isThere: Object.keys(items).some(isSyncItem) };
}
