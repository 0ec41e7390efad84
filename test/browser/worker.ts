import type { CDPSession, Target } from 'puppeteer-core';
import { stopServiceWorker } from '../launch/extension.ts';
import { overviews } from '../walk.ts';
import type { World } from './setup.ts';

type Running = Pick<World, 'open' | 'popup'>;

/** The service worker, which has just answered: so it runs. */
const workerOf = async ({ open, popup }: Running): Promise<Target> => {
  await overviews(popup);
  return open.browser.waitForTarget((target) => target.type() === 'service_worker');
};

const evaluateIn = async (session: CDPSession, expression: string): Promise<void> => {
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
};

/** Runs in a worker, which is stopped like any other afterwards. */
async function evaluateOnce(worker: Target, expression: string): Promise<void> {
  const session = await worker.createCDPSession();
  await evaluateIn(session, expression);
  // A worker that somebody looks into is not stopped.
  await session.detach();
}

/** Runs in the worker: what the browser does there is what the test says. It lasts until the worker is stopped. */
export const inWorker = async (world: Running, expression: string): Promise<void> =>
  evaluateOnce(await workerOf(world), expression);

/** The same in a worker that runs, which is asked nothing before. */
export const inRunningWorker = async ({ open }: Running, expression: string): Promise<void> =>
  evaluateOnce(await open.browser.waitForTarget((target) => target.type() === 'service_worker'), expression);

/** The same in a worker that has just started, and was asked nothing: something has changed that it does not look at. */
export async function inNewWorker({ open: { browser }, popup }: Running, expression: string): Promise<void> {
  const before = new Set(browser.targets());
  await stopServiceWorker(popup);
  await popup.evaluate(() => (globalThis as unknown as Storage).chrome.storage.local.set({ awake: Date.now() }));
  const isNew = (target: Target): boolean => target.type() === 'service_worker' && !before.has(target);
  await evaluateOnce(await browser.waitForTarget(isNew), expression);
}

interface Storage {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}

/** A call in the worker; `second` before it lets one pass. */
export type Step = string;

/** Lets the worker come to a call and no further; what is returned waits until it is there, and kills it. */
export async function killAt(world: Running, step: Step): Promise<() => Promise<void>> {
  const isSecond = step.startsWith('second ');
  const call = step.replace('second ', '');
  const session = await (await workerOf(world)).createCDPSession();
  await session.send('Debugger.enable');
  const isThere = new Promise<void>((resolve) => session.once('Debugger.paused', () => resolve()));
  await evaluateIn(
    session,
    `{
      const real = ${call};
      let passes = ${isSecond ? 1 : 0};
      ${call} = function (...args) {
        if (passes-- > 0) return real.apply(this, args);
        debugger;
        for (;;);
      };
    }`,
  );
  return async () => {
    await isThere;
    await session.detach();
    await stopServiceWorker(world.popup);
  };
}
