import type { Page } from 'puppeteer-core';
import type { KeptHost } from '../../../core/index.ts';
import { popupInTab } from '../../launch/extension.ts';
import { ensureBrowser } from '../../launch/find.ts';
import { type OpenBrowser, openBrowser } from '../../launch/open.ts';
import { askAsPopup, waitFor } from '../../walk.ts';
import { type BenchServer, benchPractice, startServer } from './server.ts';

export const EXTENSION = '.output/chrome-mv3';
export const HOST = 'bench.theranest.com';
const SIZE = { width: 1280, height: 900 };

/** A browser with the build that ships, and a tab. */
export interface World {
  server: BenchServer;
  open: OpenBrowser;
  /** The popup in a tab, from which the extension can be asked. */
  popup: Page;
  page: Page;
  /** Where the extension runs, and where it does not. */
  ours: (path: string) => string;
  theirs: (path: string) => string;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const server = await startServer();
  const open = await openBrowser({
    installed: ensureBrowser(['chromium']),
    extension: EXTENSION,
    practicePort: server.port,
    headless: true,
  });
  const popup = await popupInTab(open);
  const page = await open.newPage();
  await page.setViewport(SIZE);
  return {
    server,
    open,
    popup,
    page,
    ours: (path) => `https://${HOST}${path}`,
    theirs: (path) => `https://localhost:${server.port}${path}`,
    close: async () => {
      await open.close();
      await server.close();
    },
  };
}

/** Gives the extension a practice of so many people, all of which has been read. */
export async function know({ popup }: World, count: number): Promise<void> {
  await askAsPopup(popup, { type: 'importPractice', practice: benchPractice(count) });
}

/** What is kept is asked for, not what is found: to audit the practice each time would be measured as well. */
const readAt = async ({ popup }: World): Promise<number> =>
  (await askAsPopup<KeptHost[]>(popup, { type: 'kept' }))[0]?.asOf ?? 0;

/** What is waited for is asked of the extension's own page: whatever runs in the measured one would be measured too. */
export async function openAndRead(world: World, path: string): Promise<void> {
  const before = await readAt(world);
  await world.page.goto(world.ours(path));
  await waitFor(`the reading of ${path}`, async () => (await readAt(world)) > before);
  await rest(world.page);
}

/** Until the page has nothing more to do: it is asked to say so when it is idle. */
export const rest = (page: Page, times = 3): Promise<void> =>
  page.evaluate(async (count) => {
    for (let i = 0; i < count; i++)
      await new Promise<void>((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve)), { timeout: 2000 });
      });
  }, times);
