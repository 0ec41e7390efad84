import { browser } from 'wxt/browser';
import { messageOf } from '../../components/messageOf.ts';
import {
  AUDITED,
  auditWith,
  isSyncItem,
  keptAfter,
  type LastMeeting,
  type Machine,
  meet,
  type Own,
  practicePrint,
  withoutPractice,
} from '../../core/index.ts';
import type { OwnMessage, SyncNow } from '../shared/messages.ts';
import { auditedOf, under } from './audited.ts';
import { policyNow } from './managedPolicy.ts';
import { store } from './store.ts';
import { isSyncOn, lastMeeting } from './syncOn.ts';
import { forgetSaid, keepLast, keepSaid, keepSyncOn, keptSaid, syncItems, syncState } from './syncRecord.ts';
import { inTurn, syncSoon, tellSynced } from './syncSoon.ts';

const KNOWN_BY = ['practices', 'notes', 'settings', 'hosts'] as const;

class TurnedOff extends Error {}

const ownOf = async (host: string): Promise<Own> => {
  const { get } = await store();
  const [settings, notes, synced] = await Promise.all([get('settings', host), get('notes', host), get('synced', host)]);
  return { ...(settings && { settings }), ...(notes && { notes }), ...(synced && { synced }) };
};

/**
 * Changes what the admin has decided about a practice. As with a change that is made here, its history is written, and
 * findings come back that were set aside under other facts.
 */
async function changeOwn(host: string, change: (own: Own) => Own): Promise<void> {
  const [{ changeAll }, { policy }] = await Promise.all([store(), policyNow()]);
  await changeAll([...AUDITED, 'synced'], host, (kept) => {
    const { practices, history, ...own } = kept;
    const after = change(own);
    if (after.settings === own.settings && after.notes === own.notes) return after;
    const { settings: _, ...changed } = keptAfter(
      under(kept, host, policy),
      under({ ...kept, ...after }, host, policy),
      'settings',
      Date.now(),
    ).kept;
    return { ...changed, ...after, ...(changed.notes && { notes: changed.notes }) };
  });
}

const findingsOf: Machine['findings'] = async (host) => {
  const { practices, settings, notes } = await auditedOf(host);
  return practices ? auditWith(practices, { ...settings?.settings, now: Date.now() }, notes).findings : [];
};

const thisMachine: Machine = {
  now: Date.now,
  items: syncItems,
  send: async (items, gone) => {
    if (!(await isSyncOn())) throw new TurnedOff();
    // Old items go first, because old and new ones together may be too large for the browser.
    if (gone.length > 0) await browser.storage.sync.remove([...gone]);
    await browser.storage.sync.set(items);
  },
  said: keptSaid,
  keepSaid,
  hosts: async () => {
    const { hosts } = await store();
    return [...new Set((await Promise.all(KNOWN_BY.map(hosts))).flat())];
  },
  own: (host) => ownOf(host).catch(() => undefined),
  findings: findingsOf,
  change: changeOwn,
};

const problemOf = (error: unknown): NonNullable<LastMeeting['problem']> => {
  const why = messageOf(error);
  return /MAX_WRITE|write operations/i.test(why) ? { what: 'tooOften' } : { what: 'refused' };
};

/** @returns whether something was changed here */
export async function meetOthers(): Promise<boolean> {
  try {
    const { hasChanged, ...met } = await meet(thisMachine);
    if (met.problem?.what === 'removed') {
      await keepSyncOn(false);
      await forgetSaid();
    }
    await keepLast({ ...met, at: Date.now() });
    return hasChanged;
  } catch (error) {
    if (error instanceof TurnedOff) return false;
    await keepLast({ ...(await lastMeeting()), problem: problemOf(error) });
    return false;
  }
}

/** Turns it on, and meets the others at once; or off: nothing is sent from that moment on. */
async function keepSync(isOn: boolean): Promise<SyncNow> {
  await keepSyncOn(isOn);
  if (isOn && (await inTurn(meetOthers))) {
    tellSynced();
    syncSoon();
  }
  return syncState();
}

/** Removes what was sent and turns the sync off. What is kept here stays. */
async function eraseSync(): Promise<SyncNow> {
  await keepSyncOn(false);
  return inTurn(async () => {
    await browser.storage.sync.remove(Object.keys(await syncItems()).filter(isSyncItem));
    await forgetSaid();
    return syncState();
  });
}

export const answerSync = async (message: OwnMessage & { type: 'sync' | 'keepSync' | 'eraseSync' }) => {
  if (message.type === 'sync') return syncState();
  return message.type === 'keepSync' ? keepSync(message.isOn) : eraseSync();
};

/** Takes back all that was said of a practice, here and on the other machines. */
export const takeBackAll = (host: string): Promise<void> =>
  inTurn(async () => {
    const said = await keptSaid();
    if (said.entries.size === 0) return;
    await keepSaid({ ...said, entries: withoutPractice(said.entries, await practicePrint(host), Date.now()) });
  });
