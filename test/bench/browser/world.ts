import type { Page } from 'puppeteer-core';
import { popupInTab } from '../../launch/extension.ts';
import { ensureBrowser } from '../../launch/find.ts';
import { type OpenBrowser, openBrowser } from '../../launch/open.ts';
import { askAsPopup } from '../../walk.ts';
import { type BenchServer, benchPractice, HOST, startServer } from './server.ts';

export const EXTENSION = '.output/chrome-mv3';
const SIZE = { width: 1280, height: 900 };

/** A browser with the build that ships, and a tab. */
export interface World {
  server: BenchServer;
  open: OpenBrowser;
  /** A page of the extension that runs no script of its own, from which the extension can be asked. */
  popup: Page;
  page: Page;
  /** Where the extension runs, and where it does not. */
  ours: (path: string) => string;
  theirs: (path: string) => string;
  close(): Promise<void>;
}

/** @param extension the built extension that runs in it */
export async function openWorld(extension = EXTENSION): Promise<World> {
  const server = await startServer();
  const open = await openBrowser({
    installed: ensureBrowser(['chromium']),
    extension,
    practicePort: server.port,
    headless: true,
  });
  const popup = await popupInTab(open);
  // The popup would ask for everything whenever something is read.
  await popup.goto(open.extensionUrl('manifest.json'));
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

/** The extension tells its own pages that something was read: to ask for it again and again would be measured too. */
const toldOfReading = ({ popup }: World): Promise<void> =>
  popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { onMessage } = (globalThis as unknown as { chrome: { runtime: { onMessage: Listeners } } }).chrome
          .runtime;
        const listen = (message: { type?: string }): void => {
          if (message.type !== 'changed') return;
          onMessage.removeListener(listen);
          resolve();
        };
        onMessage.addListener(listen);
      }),
  );

interface Listeners {
  addListener(listen: (message: { type?: string }) => void): void;
  removeListener(listen: (message: { type?: string }) => void): void;
}

export async function openAndRead(world: World, path: string): Promise<void> {
  const told = toldOfReading(world);
  await world.page.goto(world.ours(path));
  await told;
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
