import { EVERYWHERE, type LastMeeting, NEVER_ON, type SyncState } from '../../core/index.ts';
import { policyNow } from './managedPolicy.ts';
import { store } from './store.ts';

/** What is kept of the sync. If it cannot be read, nothing is sent; erasing and importing work without it. */
export const syncRecord = async (): Promise<SyncState> => {
  const { get } = await store();
  return (await get('sync', EVERYWHERE).catch(() => undefined)) ?? NEVER_ON;
};

/** Whether anything may be sent now: the admin wants it, and the organization has not turned it off. */
export const isSyncOn = async (): Promise<boolean> =>
  (await syncRecord()).isOn && !(await policyNow()).policy.turnedOff.includes('sync');

export const lastMeeting = async (): Promise<LastMeeting> => (await syncRecord()).last;
