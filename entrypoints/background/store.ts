import { openStore, type Store } from '../../core/index.ts';

let opened: Promise<Store> | undefined;

const forget = (): void => {
  opened = undefined;
};

/** When the disk is short, Firefox erases what was not asked to stay; whoever may keep much gets that without a prompt. */
const stay = async (): Promise<void> => {
  // Chromium’s worker has no such call, and needs none: there the permission is enough.
  await navigator.storage.persist?.();
};

/** The cache stays open while the worker lives; when it could not be opened, or is gone, the next message opens it again. */
export const store = (): Promise<Store> => {
  if (opened) return opened;
  opened = openStore(undefined, { onGone: forget }).catch((error: unknown) => {
    forget();
    throw error;
  });
  stay().catch(() => undefined);
  return opened;
};
