import type { Page } from 'puppeteer-core';
import type { OpenBrowser } from './open.ts';

/** As much of the extension API as tests use inside the extension's own pages. */
interface ExtensionGlobal {
  chrome: {
    action: {
      openPopup(): Promise<void>;
      getBadgeText(details: { tabId?: number }): Promise<string>;
    };
  };
}

const GOTO_PATIENCE = 3000;

/** The popup as a page in a tab. */
export async function popupInTab(open: OpenBrowser): Promise<Page> {
  const page = await open.newPage();
  await page.setViewport({ width: 400, height: 600 });
  const loading = page.goto(open.extensionUrl('popup.html'), { timeout: GOTO_PATIENCE });
  // Firefox loads its own pages without ever saying so.
  await (open.kind === 'firefox' ? loading.catch(() => undefined) : loading);
  await page.waitForSelector('#popup > *');
  return page;
}

const workerOf = async ({ browser }: OpenBrowser) => {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker cannot be reached');
  return worker;
};

/** The popup as a click on the toolbar icon opens it, over the page in front; in Firefox a tab stands in for it. */
export async function openPopup(open: OpenBrowser): Promise<Page> {
  if (open.kind === 'firefox') return popupInTab(open);
  const worker = await workerOf(open);
  const url = open.extensionUrl('popup.html');
  const before = new Set(open.browser.targets());
  const opening = open.browser.waitForTarget((target) => target.url() === url && !before.has(target));
  await worker.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.action.openPopup());
  const page = await (await opening).asPage();
  await page.waitForSelector('#popup > *');
  return page;
}

/** Stops the service worker, as the browser does after half a minute without work. */
export async function stopServiceWorker(extensionPage: Page): Promise<void> {
  const session = await extensionPage.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** The number on the toolbar icon, while no tab has one of its own. */
export async function badgeText(open: OpenBrowser): Promise<string> {
  const worker = await workerOf(open);
  return worker.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.action.getBadgeText({}));
}
