import type { Page } from 'puppeteer-core';
import { PATHS, waitFor } from '../walk.ts';
import { answered } from './onPage.ts';
import { inTurn, type Scene, type Show } from './scene.ts';
import { WELL } from './states.ts';
import type { Size, Studio } from './studio.ts';

/** As wide as Chromium opens it. */
const SIDE: Size = { width: 360, height: 825 };

interface Tab {
  id: number;
  url?: string;
}

interface Api {
  tabs: { query(what: object): Promise<Tab[]> };
}

type Act = (front: Page) => Promise<unknown>;

/** In a tab of its own the side panel would find itself in front: it is told that this one is. */
const over = async (page: Page, tab: Tab): Promise<void> => {
  await page.evaluateOnNewDocument((found) => {
    const { chrome, browser } = globalThis as unknown as Record<string, Api | undefined>;
    for (const api of [chrome, browser]) if (api?.tabs) api.tabs.query = async () => [{ ...found, status: 'complete' }];
  }, tab);
};

const open = async (page: Page, studio: Studio, selector: string): Promise<void> => {
  await page.goto(studio.open.extensionUrl('sidepanel.html'));
  await page.waitForSelector(selector);
};

/** The side panel, with a page of the practice in front. */
const beside =
  (
    path: string,
    selector: string,
    { host = 'demo.theranest.com', before }: { host?: string; before?: Act } = {},
  ): Show =>
  async (page, studio) => {
    const front = await studio.open.newPage();
    page.once('close', () => front.close().catch(() => undefined));
    const url = studio.open.origin(host) + path;
    await front.goto(url);
    await before?.(front);
    const tab = await waitFor('the tab', async () => {
      const tabs = await studio.desk.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.tabs.query({}));
      // The scene before may have been of the same page, and not be gone yet.
      return tabs
        .filter((one) => one.url === url)
        .toSorted((one, other) => one.id - other.id)
        .at(-1);
    });
    await over(page, tab);
    // Of a tab behind another one, no picture can be taken.
    await page.bringToFront();
    await open(page, studio, selector);
  };

/** With a tab in front in which nobody of ours answers. */
const alone =
  (url?: string): Show =>
  async (page, studio) => {
    await over(page, { id: 987_654, ...(url !== undefined && { url }) });
    await open(page, studio, '.elsewhere');
  };

const signOut: Act = async (front) => {
  // What comes later would be drawn over it.
  await front.waitForSelector('tbody tr');
  await front.evaluate(() => {
    const main = document.querySelector('main');
    main?.replaceChildren();
    main?.insertAdjacentHTML('beforeend', '<h1>Sign in</h1><input aria-label="Password" type="password">');
  });
};

const openAll = (page: Page): Promise<void> =>
  page.$$eval('details:not(.finding)', (all) => {
    for (const one of all) one.open = true;
  });

const keys = async (page: Page): Promise<void> => {
  await page.waitForSelector('.shortcuts');
  await page.$eval('.shortcuts', (list) => list.scrollIntoView({ block: 'center' }));
};

const scene = (name: string, show: Show, state: Scene['state'] = 'everything'): Scene => ({
  name: `side-panel${name && `-${name}`}`,
  state,
  size: SIDE,
  show,
});

const STAFF = PATHS.new.staff;

/** The panel in the browser's own side panel, over what it may find in front. */
export const SIDE_PANEL_SCENES: readonly Scene[] = [
  scene('elsewhere', alone(), 'nothing'),
  scene('silent', alone('https://demo.theranest.com/staff'), 'nothing'),
  scene('nothing', beside('/agenda', '.notice'), 'nothing'),
  scene('busy', beside('/agenda', '.loading', { before: answered('never') }), 'nothing'),
  scene('problem', beside('/agenda', '.problem', { before: answered('nothing') }), 'nothing'),
  scene('', beside(STAFF, '.finding')),
  scene('signed-out', beside(STAFF, '.notice', { before: signOut })),
  scene('keys', inTurn(beside(STAFF, '.finding'), openAll, keys)),
  scene('well', beside('/agenda', '.notice.good', { host: WELL }), 'two'),
];
