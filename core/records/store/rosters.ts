/** One roster in the IndexedDB of a web page that asked for it. The page can write there too, so it is parsed again when it is read. */
const STORE = 'rosters';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const withStore = async <T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> => {
  try {
    const opening = indexedDB.open('license-lens-widget', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    const database = await done(opening);
    try {
      return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    // A private window, a sandboxed frame, a full disk: it works without.
    return undefined;
  }
};

/** What was kept under a key; undefined where nothing was, or the browser keeps nothing. */
export const keptRoster = (key: string): Promise<unknown> => withStore('readonly', (store) => store.get(key));

/** Keeps a roster where the browser lets us. */
export const keepRoster = (key: string, roster: unknown): Promise<unknown> =>
  withStore('readwrite', (store) => store.put(roster, key));

export const forgetRoster = (key: string): Promise<unknown> => withStore('readwrite', (store) => store.delete(key));
