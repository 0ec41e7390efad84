import { signal } from '@preact/signals';
import { messageOf } from '../../components/messageOf.ts';
import { syncWords } from '../../components/words/sync.ts';
import { askInWords } from '../shared/askInWords.ts';
import type { SyncNow } from '../shared/messages.ts';
import { onChanged } from '../shared/onChanged.ts';

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

export const turnSync = (isOn: boolean): Promise<void> => attempt(() => askInWords({ type: 'keepSync', isOn }));

export const removeSent = (): Promise<void> => attempt(() => askInWords({ type: 'eraseSync' }), syncWords().removed);

/** Shows how it stands, now and whenever something has changed. */
export function followSync(): Promise<void> {
  onChanged(() => {
    askInWords({ type: 'sync' }).then(
      (now) => {
        sync.value = now;
      },
      () => undefined,
    );
  });
  return attempt(() => askInWords({ type: 'sync' }));
}
