import type { Page } from 'puppeteer-core';
import { waitFor } from '../walk.ts';
import { clickByName, find, waitForTree } from './accessibility.ts';
import type { OpenBrowser } from './open.ts';

/** As much of the extension API as tests use inside the extension's own pages. */
interface ExtensionGlobal {
  chrome: {
    action: {
      openPopup(): Promise<void>;
      getBadgeText(details: { tabId?: number }): Promise<string>;
    };
    storage: { local: { set(values: object): Promise<void> } };
  };
}

/** Firefox never says that it has loaded one of its own pages: so long is waited for that, in milliseconds. */
const NEVER_SAID = 3000;

/** Opens a page of an extension, or of Firefox itself. */
export async function openOwnPage(open: OpenBrowser, page: Page, url: string, selector: string): Promise<void> {
  if (open.kind === 'chromium') {
    await page.goto(url);
    await page.waitForSelector(selector);
    return;
  }
  page.goto(url, { timeout: NEVER_SAID }).catch(() => undefined);
  const isThere = (wanted: string, what: string) => location.href === wanted && document.querySelector(what) !== null;
  await waitFor(`${selector} in ${url}`, () => page.evaluate(isThere, url, selector).catch(() => false));
}

/** From now on the admin's language is this one; asked from a page of the extension. */
export const chooseLanguage = (page: Page, language: string): Promise<void> =>
  page.evaluate(
    (chosen) =>
      (globalThis as unknown as ExtensionGlobal).chrome.storage.local.set({ preferences: { language: chosen } }),
    language,
  );

/** The popup as a page in a tab. */
export async function popupInTab(open: OpenBrowser): Promise<Page> {
  const page = await open.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await openOwnPage(open, page, open.extensionUrl('popup.html'), '#popup > *');
  return page;
}

/**
 * Asks from a document of the extension that runs no script of its own, behind the tab in front:
 * what is known of a worker is worth nothing once that was stopped.
 */
const ask = async <T>(open: OpenBrowser, question: () => Promise<T>): Promise<T> => {
  const page = await open.browser.newPage({ background: true });
  try {
    await page.goto(open.extensionUrl('manifest.json'));
    return await page.evaluate(question);
  } finally {
    await page.close();
  }
};

/** The popup as a click on the toolbar icon opens it, over the page in front; in Firefox a tab stands in for it. */
export async function openPopup(open: OpenBrowser): Promise<Page> {
  if (open.kind === 'firefox') return popupInTab(open);
  const url = open.extensionUrl('popup.html');
  const before = new Set(open.browser.targets());
  const [target] = await Promise.all([
    open.browser.waitForTarget((candidate) => candidate.url() === url && !before.has(candidate)),
    ask(open, () => (globalThis as unknown as ExtensionGlobal).chrome.action.openPopup()),
  ]);
  const page = await target.asPage();
  await page.waitForSelector('#popup > *');
  return page;
}

/** Where the side panel is what was opened last, the panel is that. */
const sidePanelButton = (popup: Page): Promise<string> =>
  waitForTree(popup, 'a button for the side panel', (tree) =>
    find(tree, 'button', 'On the page') ? 'Open panel' : find(tree, 'button', 'Side panel')?.name,
  );

/** The side panel of Chromium, as a click in the popup opens it beside the page in front. */
export async function openSidePanel(open: OpenBrowser): Promise<Page> {
  const popup = await openPopup(open);
  const url = open.extensionUrl('sidepanel.html');
  const [target] = await Promise.all([
    open.browser.waitForTarget((candidate) => candidate.url() === url),
    clickByName(popup, 'button', await sidePanelButton(popup)),
  ]);
  const page = await target.asPage();
  await page.waitForSelector('#side-panel > *');
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
  return ask(open, () => (globalThis as unknown as ExtensionGlobal).chrome.action.getBadgeText({}));
}

interface ExtensionsPage {
  chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };
}

/** Answers the browser's own prompt for a host with yes, before it is asked; Firefox is told not to ask. */
export async function answerPromptFor(open: OpenBrowser, host: string): Promise<void> {
  if (open.kind === 'firefox') return;
  const page = await open.newPage();
  await page.goto('chrome://extensions');
  const { host: id } = new URL(open.extensionUrl(''));
  await page.evaluate(
    (extension, origin) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(extension, origin),
    id,
    `https://${host}/*`,
  );
  await page.close();
}
