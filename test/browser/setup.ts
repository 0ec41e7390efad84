import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { popupInTab } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { type OpenBrowser, openBrowser } from '../launch/open.ts';
import { type PracticeServer, startPractice } from '../practice/server.ts';
import type { Person } from '../practice/tenants.ts';
import { type PATHS, visit } from '../walk.ts';

export const EXTENSION = '.output/chrome-mv3';
export const DEMO = 'https://demo.theranest.com';

/** A browser with the build that ships, on the demo practice. */
export interface World {
  practice: PracticeServer;
  open: OpenBrowser;
  /** A tab on the practice. */
  page: Page;
  /** The popup in a tab, from which the extension can be asked. */
  popup: Page;
}

/** One browser per file; with `fresh` a new profile and the seed data for every test. */
export function useWorld({ fresh = false } = {}): World {
  const world = {} as World;
  const start = async () => {
    world.practice ??= await startPractice();
    world.practice.reset();
    world.open = await openBrowser({
      installed: ensureBrowser(['chromium']),
      extension: EXTENSION,
      practicePort: world.practice.port,
      headless: true,
    });
    world.popup = await popupInTab(world.open);
    world.page = await world.open.newPage();
    await world.page.setViewport({ width: 1280, height: 1600 });
  };
  if (fresh) {
    beforeEach(async () => {
      await world.open?.close();
      await start();
    });
  } else {
    beforeAll(start);
  }
  afterAll(async () => {
    await world.open?.close();
    await world.practice?.close();
  });
  return world;
}

/** Everybody whose permissions page the signed-in admin may see. */
export const readable = (practice: PracticeServer, tenant = 'demo'): Person[] => {
  const { people, signedIn } = practice.tenant(tenant);
  return people.filter(({ id }) => id !== signedIn);
};

/** Opens Manage Subscription, Manage Licenses and all permissions pages, as an admin would. */
export async function readEverything({ practice, page, popup }: World, paths: Paths, origin = DEMO): Promise<void> {
  await visit(page, origin + paths.subscription, popup);
  await visit(page, origin + paths.licenses, popup);
  for (const { id } of readable(practice)) await visit(page, origin + paths.permissions(id), popup);
}

export type Paths = (typeof PATHS)['new'] | (typeof PATHS)['classic'];
