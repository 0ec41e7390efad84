import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { messageOf } from '../../components/messageOf.ts';
import { syncWords } from '../../components/words/sync.ts';
import { ask } from '../shared/askInWords.ts';
import type { SyncNow } from '../shared/messages.ts';

/** How it stands with what follows the admin to other computers; undefined until the first answer. */
export const sync = signal<SyncNow | undefined>(undefined);
/** What went wrong with a click, or what it did. */
export const syncFault = signal<string | undefined>(undefined);
export const syncDone = signal<string | undefined>(undefined);

const attempt = async (work: () => Promise<SyncNow>, said?: string): Promise<void> => {
  try {
    sync.value = await work();
    syncFault.value = undefined;
    syncDone.value = said;
  } catch (error) {
    syncFault.value = messageOf(error);
    syncDone.value = undefined;
  }
};

export const turnSync = (isOn: boolean): Promise<void> => attempt(() => ask({ type: 'keepSync', isOn }));

export const removeSent = (): Promise<void> => attempt(() => ask({ type: 'eraseSync' }), syncWords().removed);

/** Shows how it stands, now and whenever something has changed. */
export function followSync(): Promise<void> {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const isChange = typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed';
    if (!isChange) return;
    ask({ type: 'sync' }).then(
      (now) => {
        sync.value = now;
      },
      () => undefined,
    );
  });
  return attempt(() => ask({ type: 'sync' }));
}
