import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { popupInTab } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { openBrowser } from '../launch/open.ts';
import { privilegedPage } from '../launch/privileged.ts';
import { startPractice } from '../practice/server.ts';
import type { Either } from './ways/seen.ts';

export const FIREFOX_EXTENSION = '.output/firefox-mv3';

/** Firefox with the build that ships, on the demo practice. */
export interface FirefoxWorld extends Either {
  host: string;
  /** A page of Firefox itself, in which code may do what Firefox may. */
  privileged: Page;
}

/**
 * One Firefox per file; `before` is done to the practice before anything is read of it.
 * @param extension where the extension is that runs in it
 */
export function useFirefox(
  before: (world: Either['practice']) => void = () => undefined,
  extension: () => Promise<string> | string = () => FIREFOX_EXTENSION,
): FirefoxWorld {
  const world = {} as FirefoxWorld;
  beforeAll(async () => {
    world.practice = await startPractice();
    before(world.practice);
    world.open = await openBrowser({
      installed: ensureBrowser(['firefox']),
      extension: await extension(),
      practicePort: world.practice.port,
      headless: true,
    });
    world.origin = world.open.origin('demo.theranest.com');
    world.host = new URL(world.origin).host;
    world.privileged = await privilegedPage(world.open);
    world.popup = await popupInTab(world.open);
    world.page = await world.open.newPage();
    await world.page.setViewport({ width: 1280, height: 1600 });
  });
  afterAll(async () => {
    await world.open?.close();
    await world.practice?.close();
  });
  return world;
}
