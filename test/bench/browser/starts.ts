import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { stopServiceWorker } from '../../launch/extension.ts';
import type { OpenBrowser } from '../../launch/open.ts';
import { alternately, type Run } from '../measure.ts';
import { atMost, beside, type Group, pair, type Row, single } from '../rows.ts';
import { benchPractice } from './server.ts';
import { know, openAndRead, rest, type World } from './world.ts';

interface ActionApi {
  chrome: { action: { openPopup(): Promise<void> } };
}

const EMPTY: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  }),
  'popup.html': '<!doctype html><title>Empty</title><p>Empty</p>',
};

/** Opens a popup as a click does: from the call until the first content is painted, in milliseconds. */
const openPopup = async ({ browser }: OpenBrowser, extensionUrl: string): Promise<number> => {
  const url = `${extensionUrl}popup.html`;
  const asking = await browser.newPage({ background: true });
  await asking.goto(`${extensionUrl}manifest.json`);
  const before = new Set(browser.targets());
  const [target, clickedAt] = await Promise.all([
    browser.waitForTarget((candidate) => candidate.url() === url && !before.has(candidate)),
    asking.evaluate(async () => {
      const at = performance.timeOrigin + performance.now();
      await (globalThis as unknown as ActionApi).chrome.action.openPopup();
      return at;
    }),
  ]);
  const popup = await target.asPage();
  const paintedAt = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await popup.close();
  await asking.close();
  return paintedAt - clickedAt;
};

const popups = async (world: World): Promise<Row> => {
  const { open, page } = world;
  const folder = await mkdtemp(join(tmpdir(), 'empty-'));
  for (const [name, text] of Object.entries(EMPTY)) await writeFile(join(folder, name), text);
  const empty = await open.browser.installExtension(folder);
  await know(world, 100);
  await page.goto(world.theirs('/empty'));
  await page.bringToFront();
  const taken = await alternately(
    {
      ours: () => openPopup(open, open.extensionUrl('')),
      theirs: () => openPopup(open, `chrome-extension://${empty}/`),
    },
    7,
    1,
  );
  await open.browser.uninstallExtension(empty);
  await rm(folder, { recursive: true, force: true });
  return pair({ what: 'popup, from the click to its first content', ...taken, against: 'an empty popup' });
};

/** Notes in the page when something of ours first stands on it. */
const watchForOurs = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const first = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[data-license-lens]')) return;
        observer.disconnect();
        resolve(performance.now());
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { first });
  });

const ROWS = 100;

/** How soon a list that is there is to have its first badge, and a permissions page its strip, in milliseconds. */
const SOON = { badge: 20, strip: 100 };

interface Sought {
  what: string;
  path: string;
  /** In milliseconds. */
  soon: number;
}

/** From a page that is there to the first of ours that stands on it. */
const firstOfOurs = async ({ what, path, soon }: Sought, world: World, before: World | undefined): Promise<Row[]> => {
  const worlds = [world, ...(before ? [before] : [])];
  const scripts = await Promise.all(worlds.map(({ page }) => watchForOurs(page)));
  for (const each of worlds) await know(each, ROWS);
  const measure = async ({ page, ours }: World): Promise<number> => {
    await page.goto(ours(path));
    const at = await page.evaluate(() => (globalThis as unknown as { first: Promise<number> }).first);
    const ready = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd;
    });
    await rest(page);
    return at - ready;
  };
  const asleep =
    (each: World): Run =>
    async () => {
      await each.page.goto('about:blank');
      await stopServiceWorker(each.popup);
      return measure(each);
    };
  const awake =
    (each: World): Run =>
    () =>
      measure(each);
  const taken = await alternately(
    {
      asleep: asleep(world),
      awake: awake(world),
      asleepBefore: before && asleep(before),
      awakeBefore: before && awake(before),
    },
    7,
    1,
  );
  for (const [i, { identifier }] of scripts.entries())
    await worlds[i]?.page.removeScriptToEvaluateOnNewDocument(identifier);
  const row = pair({
    what: `${what}, the worker asleep`,
    ours: taken.asleep,
    theirs: taken.awake,
    against: 'the same, the worker awake',
  });
  return [
    beside(row, taken.asleepBefore, taken.awakeBefore),
    beside(single(`${what}, the worker awake`, taken.awake, 'ms', soon), taken.awakeBefore),
  ];
};

/** Where something of ours is to stand soon. */
const sought = (): readonly Sought[] => [
  {
    what: `from a list of ${ROWS} staff that is there to its first badge`,
    path: `/staff?rows=${ROWS}`,
    soon: SOON.badge,
  },
  {
    what: 'from a permissions page that is there to its strip',
    path: `/staff/${benchPractice(ROWS).staff[0]?.id}/permissions?rows=${ROWS}`,
    soon: SOON.strip,
  },
];

const heapOf = async (page: Page): Promise<number> => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
};

/** What a page of 10,000 rows may hold, in MB. */
const MOST_HELD = 6;

const memory = async (world: World, before: World | undefined, count: number): Promise<Row> => {
  const held =
    (each: World): Run =>
    async () => {
      await openAndRead(each, `/staff?rows=${count}`);
      return heapOf(each.page);
    };
  for (const each of [world, ...(before ? [before] : [])]) await know(each, count);
  const taken = await alternately(
    {
      ours: held(world),
      theirs: async () => {
        await world.page.goto(world.theirs(`/staff?rows=${count}`));
        await rest(world.page);
        return heapOf(world.page);
      },
      before: before && held(before),
    },
    3,
  );
  const what = `memory of script per open page, ${count.toLocaleString('en')} rows`;
  const row = pair({ what, ...taken, against: 'without the extension', unit: 'MB' });
  return beside(count === 10_000 ? atMost(row, MOST_HELD) : row, taken.before, taken.theirs);
};

export async function startsGroup(world: World, before?: World): Promise<Group> {
  const rows = [await popups(world)];
  for (const one of sought()) rows.push(...(await firstOfOurs(one, world, before)));
  for (const count of [100, 10_000]) rows.push(await memory(world, before, count));
  return {
    title: 'From asleep, and what stays',
    how: 'In the same browser. Memory is what script holds after garbage was collected; the page itself has no script.',
    rows,
  };
}
