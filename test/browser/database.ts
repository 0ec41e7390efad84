import type { Page } from 'puppeteer-core';

const DATABASE = 'license-lens';

/** What stands in each store, by host. */
export type Stores = Record<string, Record<string, unknown>>;

/** The database as the browser keeps it, seen from a page of the extension. */
export const readDatabase = (popup: Page): Promise<{ version: number; stores: Stores }> =>
  popup.evaluate(
    (name) =>
      new Promise<{ version: number; stores: Stores }>((done, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result: db } = opening;
          const stores: Stores = {};
          const reading = db.transaction([...db.objectStoreNames]);
          for (const store of db.objectStoreNames) {
            const records: Record<string, unknown> = {};
            stores[store] = records;
            const cursor = reading.objectStore(store).openCursor();
            cursor.onsuccess = () => {
              if (!cursor.result) return;
              records[String(cursor.result.key)] = cursor.result.value;
              cursor.result.continue();
            };
          }
          reading.oncomplete = () => {
            db.close();
            done({ version: db.version, stores });
          };
        };
      }),
    DATABASE,
  );

/** Writes records into it, whatever they are; a version that it does not have yet is made, with the stores named. */
export const writeDatabase = (popup: Page, stores: Stores, version?: number): Promise<void> =>
  popup.evaluate(
    (name, all, wanted) =>
      new Promise<void>((done, reject) => {
        const opening = indexedDB.open(name, wanted);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          for (const store of Object.keys(all)) opening.result.createObjectStore(store);
        };
        opening.onsuccess = () => {
          const { result: db } = opening;
          const names = Object.keys(all);
          const writing = db.transaction(names.length > 0 ? names : [...db.objectStoreNames], 'readwrite');
          for (const [store, records] of Object.entries(all)) {
            for (const [host, record] of Object.entries(records)) writing.objectStore(store).put(record, host);
          }
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    DATABASE,
    stores,
    version,
  );

/** A practice of which half was written. */
export const breakPractice = (popup: Page, host: string): Promise<void> =>
  writeDatabase(popup, { practices: { [host]: { version: 1, host, staff: 'half of it' } } });

/** A practice as a version of License Lens keeps it that is not written yet. */
export const makePracticeNewer = (popup: Page, host: string): Promise<void> =>
  writeDatabase(popup, { practices: { [host]: { version: 2, host } } });

/** The database as a version of License Lens leaves it that is not written yet. */
export const makeNewer = (popup: Page): Promise<void> => writeDatabase(popup, {}, 99);

export const deleteDatabase = (popup: Page): Promise<void> =>
  popup.evaluate(
    (name) =>
      new Promise<void>((done, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => done();
        deleting.onerror = () => reject(deleting.error);
      }),
    DATABASE,
  );

/** Keeps everybody from writing, until what is returned lets them. */
export async function holdDatabase(popup: Page): Promise<() => Promise<void>> {
  await popup.evaluate(
    (name) =>
      new Promise<void>((done, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result: db } = opening;
          const holding = db.transaction([...db.objectStoreNames], 'readwrite');
          const [first = ''] = db.objectStoreNames;
          Reflect.set(globalThis, 'isHeld', true);
          const hold = () => {
            done();
            if (Reflect.get(globalThis, 'isHeld')) holding.objectStore(first).count().onsuccess = hold;
          };
          hold();
          holding.oncomplete = () => db.close();
        };
      }),
    DATABASE,
  );
  return () => popup.evaluate(() => void Reflect.set(globalThis, 'isHeld', false));
}
