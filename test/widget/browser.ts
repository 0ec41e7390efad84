import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type BrowserKind, ensureBrowser } from '../launch/find.ts';
import { startWidget, type WidgetServer } from './server.ts';

/** A browser without the extension, and the pages that use the elements. */
export interface WidgetWorld {
  server: WidgetServer;
  browser: Browser;
  /** Opens a page of the server. */
  open(path: string): Promise<Page>;
}

const start = (kind: BrowserKind): Promise<Browser> =>
  launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: ensureBrowser([kind]).path,
    headless: true,
    // Firefox asks for an icon by itself.
    extraPrefsFirefox: { 'browser.chrome.site_icons': false },
    args:
      kind === 'firefox'
        ? []
        : ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

/** One server and one browser per file. */
export function useWidget(kind: BrowserKind): WidgetWorld {
  const world = {} as WidgetWorld;
  beforeAll(async () => {
    [world.server, world.browser] = await Promise.all([startWidget(), start(kind)]);
    world.open = async (path) => {
      const page = await world.browser.newPage();
      await page.goto(world.server.origin + path);
      return page;
    };
  });
  afterAll(async () => {
    await world.browser?.close();
    await world.server?.close();
  });
  return world;
}
