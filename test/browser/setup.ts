import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
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

/** A browser that is closed and opened again on one profile. */
export interface KeptWorld {
  practice: PracticeServer;
  /** The profile, a folder. */
  profile: string;
  open: OpenBrowser;
  /** Opens the browser on the profile; before that the one that is open has to be closed. */
  start(): Promise<OpenBrowser>;
}

/** One profile per file; with `fresh` a new one and the seed data for every test. The test opens the browser itself. */
export function useKeptWorld({ fresh = false } = {}): KeptWorld {
  const world = {} as KeptWorld;
  world.start = async () => {
    world.open = await openBrowser({
      installed: ensureBrowser(['chromium']),
      extension: EXTENSION,
      practicePort: world.practice.port,
      headless: true,
      profile: world.profile,
    });
    return world.open;
  };
  const begin = async () => {
    world.practice.reset();
    world.profile = await mkdtemp(join(tmpdir(), 'license-lens-kept-'));
  };
  const end = async () => {
    await world.open?.close();
    await rm(world.profile, { recursive: true, force: true, maxRetries: 5 });
  };
  beforeAll(async () => {
    world.practice = await startPractice();
    if (!fresh) await begin();
  });
  if (fresh) {
    beforeEach(begin);
    afterEach(end);
  }
  afterAll(async () => {
    if (!fresh) await end();
    await world.practice.close();
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
