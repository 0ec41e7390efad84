import type { Page } from 'puppeteer-core';
import type { Overview } from '../core/index.ts';
import type { Where } from '../entrypoints/shared/tabMessages.ts';

interface Tabs {
  query(all: object): Promise<{ id: number }[]>;
  sendMessage(id: number, message: object): Promise<Where | undefined>;
}

const POLL = 50;
const PATIENCE = 15_000;

/** Asks the extension, as its popup does, from one of its own pages. */
export async function overviews(extensionPage: Page): Promise<Overview[]> {
  const reply = await extensionPage.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } })
      .chrome;
    return runtime.sendMessage({ type: 'overviews' });
  });
  const { ok, value, message } = reply as { ok: boolean; value: Overview[]; message?: string };
  if (!ok) throw new Error(`the extension answers: ${message}`);
  return value;
}

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

/** What the content script says it sees, in the tab of this host: the popup asks it the same way. */
export const askTab = (extensionPage: Page, host: string, type: 'where' | 'openPanel'): Promise<Where | undefined> =>
  extensionPage.evaluate(
    async (wanted, message) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      for (const { id } of await tabs.query({})) {
        const where = await tabs.sendMessage(id, { type: 'where' }).catch(() => undefined);
        if (where?.host === wanted) return tabs.sendMessage(id, message);
      }
      return undefined;
    },
    host,
    { type },
  );

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
