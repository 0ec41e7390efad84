import { openStore, type Store } from '../../core/index.ts';

let opened: Promise<Store> | undefined;

/** The cache stays open while the worker lives; a failure to open it is tried again by the next message. */
export const store = (): Promise<Store> => {
  opened ??= openStore().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
};
