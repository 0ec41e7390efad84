import { openStore, type Practice } from '../../../../core/index.ts';

/** How long each took, in milliseconds. */
export interface StoreTimes {
  keep: number;
  rawKeep: number;
  load: number;
  rawLoad: number;
}

export interface StoreBench {
  times(practice: Practice): Promise<StoreTimes>;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });

const openRaw = (): Promise<IDBDatabase> => {
  const opening = indexedDB.open('raw', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('practices');
  return done(opening);
};

const clock = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const opened = Promise.all([openStore('bench'), openRaw()]);

const bench: StoreBench = {
  async times(practice) {
    const [store, raw] = await opened;
    const { host } = practice;
    const rawKeep = async () => {
      const transaction = raw.transaction('practices', 'readwrite');
      const records = transaction.objectStore('practices');
      await done(records.get(host));
      records.put(practice, host);
      await completed(transaction);
    };
    return {
      keep: await clock(() => store.change('practices', host, () => practice)),
      rawKeep: await clock(rawKeep),
      load: await clock(() => store.get('practices', host)),
      rawLoad: await clock(() => done(raw.transaction('practices').objectStore('practices').get(host))),
    };
  },
};

Object.assign(globalThis, { bench });
