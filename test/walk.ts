import type { Page } from 'puppeteer-core';
import type { Overview } from '../core/index.ts';
import type { Where } from '../entrypoints/shared/tabMessages.ts';
import { PATIENCE } from './launch/accessibility.ts';

interface ExtensionApi {
  tabs: {
    query(all: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<Where | undefined>;
  };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  storage: {
    local: { get(key: string): Promise<{ preferences?: Record<string, Record<string, unknown> | undefined> }> };
  };
}

const POLL = 50;

interface Question {
  type: string;
  [key: string]: unknown;
}

const send = (extensionPage: Page, question: Question): Promise<unknown> =>
  extensionPage.evaluate(async (message) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } })
      .chrome;
    return runtime.sendMessage(message);
  }, question);

/** Nobody listens: the browser, just opened, has not started the background, and nobody has got the question. */
const isBeforeStart = (error: unknown): boolean => /Receiving end does not exist/.test(String(error));

/** Asks the extension, as its popup does, from one of its own pages; a background that is not there yet is waited for. */
export async function askAsPopup<T>(extensionPage: Page, question: Question): Promise<T> {
  const reply = await waitFor('a background that listens', async () => {
    try {
      return { said: await send(extensionPage, question) };
    } catch (error) {
      if (isBeforeStart(error)) return undefined;
      throw error;
    }
  });
  const { ok, value, message } = reply.said as { ok: boolean; value: T; message?: string };
  if (!ok) throw new Error(`the extension answers: ${message}`);
  return value;
}

export const overviews = (extensionPage: Page): Promise<Overview[]> => askAsPopup(extensionPage, { type: 'overviews' });

const overviewOf = async (extensionPage: Page, host: string): Promise<Overview | undefined> =>
  (await overviews(extensionPage)).find((overview) => overview.host === host);

/** Polls until `ready` gives a value; fails with what was waited for. */
export async function waitFor<T>(what: string, ready: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const value = await ready();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Waits until it is put down how the admin wants something to stand: a page that is left sooner may take that with it. */
export const waitForPreference = (
  extensionPage: Page,
  part: 'panel' | 'strip',
  key: string,
  value: unknown,
): Promise<true> =>
  waitFor(`${part}: ${key} to be remembered`, async () => {
    const kept = await extensionPage.evaluate(async (wanted) => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      return (await storage.local.get('preferences')).preferences?.[wanted];
    }, part);
    return kept?.[key] === value;
  });

/** The tab of this host, asked from a page of the extension as the popup asks. */
const tabOf = (extensionPage: Page, host: string): Promise<number | undefined> =>
  extensionPage.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    for (const { id } of await tabs.query({})) {
      const where = await tabs.sendMessage(id, { type: 'where' }).catch(() => undefined);
      if (where?.host === wanted) return id;
    }
    return undefined;
  }, host);

/** What the content script in the tab of this host answers; undefined where there is none yet. */
export async function askTab(
  extensionPage: Page,
  host: string,
  type: 'where' | 'openPanel',
): Promise<Where | undefined> {
  const tab = await tabOf(extensionPage, host);
  if (tab === undefined) return undefined;
  return extensionPage.evaluate(
    (id, message) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.tabs.sendMessage(id, message),
    tab,
    { type },
  );
}

/** The number on the toolbar icon while the tab of this host is in front. */
export async function iconText(extensionPage: Page, host: string): Promise<string> {
  const tab = await tabOf(extensionPage, host);
  if (tab === undefined) throw new Error(`no tab shows ${host}`);
  return extensionPage.evaluate(
    (tabId) => (globalThis as unknown as { chrome: ExtensionApi }).chrome.action.getBadgeText({ tabId }),
    tab,
  );
}

/** Opens a page of the practice and waits until the extension has read it. */
export async function visit(page: Page, url: string, extensionPage: Page): Promise<Overview> {
  const { host } = new URL(url);
  const before = (await overviewOf(extensionPage, host))?.asOf ?? 0;
  await page.bringToFront();
  await page.goto(url);
  return waitFor(`the reading of ${url}`, async () => {
    const overview = await overviewOf(extensionPage, host);
    return overview && (overview.asOf ?? 0) > before ? overview : undefined;
  });
}

/** The pages of the demo practice, in either form. */
export const PATHS = {
  new: {
    staff: '/staff?status=all',
    permissions: (id: string) => `/staff/${id}/permissions`,
    licenses: '/organization/manage-licenses',
    subscription: '/organization/manage-subscription',
    clients: '/clients',
  },
  classic: {
    staff: '/classic/staff?show=active',
    permissions: (id: string) => `/classic/staff/${id}/permissions`,
    licenses: '/classic/organization/manage-licenses',
    subscription: '/classic/organization/manage-subscription',
    clients: '/classic/clients',
  },
} as const;
