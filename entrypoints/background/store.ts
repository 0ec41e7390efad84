import { openStore, type Store } from '../../core/index.ts';

let opened: Promise<Store> | undefined;

const forget = (): void => {
  opened = undefined;
};

/** Asks Firefox to keep the database when the disk is full. With the permission `unlimitedStorage` there is no prompt. */
const stay = async (): Promise<void> => {
  // Chromium’s worker has no such call; there the permission alone is enough.
  await navigator.storage.persist?.();
};

/** The database, open as long as the worker lives. If that failed or it was closed, the next message opens it again. */
export const store = (): Promise<Store> => {
  if (opened) return opened;
  opened = openStore(undefined, { onGone: forget }).catch((error: unknown) => {
    forget();
    throw error;
  });
  stay().catch(() => undefined);
  return opened;
};
