import { openStore, type Store } from '../../core/index.ts';

let opened: Promise<Store> | undefined;

const forget = (): void => {
  opened = undefined;
};

/** The cache stays open while the worker lives; when it could not be opened, or is gone, the next message opens it again. */
export const store = (): Promise<Store> => {
  opened ??= openStore(undefined, { onGone: forget }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
};
