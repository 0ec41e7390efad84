import type { Page } from 'puppeteer-core';
import { waitFor } from '../walk.ts';

/** Where the background stands still. */
export type Step =
  | 'storage.local.get'
  | 'its transaction'
  | 'IDBObjectStore.prototype.put'
  | 'second IDBObjectStore.prototype.put'
  | 'the end of its transaction';

type Background = Window & typeof globalThis & { browser: { storage: { local: { get: unknown } } } };
interface Own {
  browser: { runtime: { getBackgroundPage(): Promise<Background> } };
  isThere: boolean;
}

/** Lets the background come to a step and no further; what is returned waits until it is there, and ends it. */
export async function endAt(popup: Page, step: Step, end: () => Promise<void>): Promise<() => Promise<void>> {
  await popup.evaluate(async (wanted) => {
    const own = globalThis as unknown as Own;
    const background = await own.browser.runtime.getBackgroundPage();
    const { transaction } = background.IDBDatabase.prototype;
    const { put } = background.IDBObjectStore.prototype;
    own.isThere = false;
    let passes = wanted.startsWith('second ') ? 1 : 0;

    /** Nobody is told that it has come; `then` goes on all the same. */
    const holdBack = (target: EventTarget, event: string, then?: () => void): void =>
      target.addEventListener(event, (happened) => {
        happened.stopImmediatePropagation();
        own.isThere = true;
        then?.();
      });
    /** Keeps a transaction open, for as long as the background lives. */
    const keepOpen = (store: IDBObjectStore): IDBRequest => {
      const request = store.count();
      holdBack(request, 'success', () => keepOpen(store));
      return request;
    };

    switch (wanted) {
      case 'storage.local.get':
        background.browser.storage.local.get = () => {
          own.isThere = true;
          return new Promise(() => undefined);
        };
        break;
      case 'its transaction':
        background.IDBDatabase.prototype.transaction = function (stores, ...how) {
          if (how[0] === 'readwrite') {
            // It waits for this one, which never ends.
            const before = transaction.call(this, stores, 'readwrite');
            keepOpen(before.objectStore(before.objectStoreNames[0] ?? ''));
          }
          return transaction.call(this, stores, ...how);
        };
        break;
      case 'the end of its transaction':
        background.IDBDatabase.prototype.transaction = function (...args) {
          const held = transaction.apply(this, args);
          if (held.mode === 'readwrite') holdBack(held, 'complete');
          return held;
        };
        break;
      default:
        background.IDBObjectStore.prototype.put = function (...args) {
          return passes-- > 0 ? put.apply(this, args) : (keepOpen(this) as IDBRequest<IDBValidKey>);
        };
    }
  }, step);
  return async () => {
    await waitFor(`the background at ${step}`, () => popup.evaluate(() => (globalThis as unknown as Own).isThere));
    await end();
  };
}

/** Sets the clock of the background to another day, until it is ended. */
export const setClock = (popup: Page, days: number): Promise<void> =>
  popup.evaluate(async (difference) => {
    const background = await (globalThis as unknown as Own).browser.runtime.getBackgroundPage();
    const { now } = background.Date;
    background.Date.now = () => now() + difference * 86_400_000;
  }, days);
