import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { popupInTab, stopServiceWorker } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { type OpenBrowser, openBrowser } from '../launch/open.ts';
import { startPractice } from '../practice/server.ts';
import { DEMO, EXTENSION, useKeptWorld, useWorld } from './setup.ts';
import { answersFromAsleep, missingPart, speaksAsChosen } from './ways/backgroundParts.ts';
import type { Either } from './ways/seen.ts';
import { inNewWorker, inRunningWorker } from './worker.ts';

describe('parts of the worker', () => {
  const world = useWorld();
  const either = (): Either => ({ ...world, origin: DEMO });
  const sleep = () => stopServiceWorker(world.popup);

  it('are loaded by a worker that was stopped, whatever it is asked', () => answersFromAsleep(either(), sleep));

  it.each(['/background/rest.js', '/words/background-rest.en.js'])(
    '%s is said where it does not come, and tried again',
    (name) =>
      missingPart(
        either(),
        () =>
          inNewWorker(
            world,
            `{
            const real = importScripts;
            globalThis.importScripts = (file) => {
              if (file === '${name}') throw new Error('gone');
              real(file);
            };
            globalThis.giveBack = () => { globalThis.importScripts = real; };
          }`,
          ),
        () => inRunningWorker(world, 'giveBack()'),
      ),
  );

  it('speak the language that is chosen, and no other', () => speaksAsChosen(either(), sleep));
});

describe('parts of the worker', () => {
  const world = useKeptWorld();

  it('are loaded after the browser was closed and opened again', async () => {
    await world.start();
    await world.open.close();
    const open = await world.start();
    try {
      const popup = await popupInTab(open);
      const page = await open.newPage();
      await answersFromAsleep({ ...world, open, popup, page, origin: DEMO }, () => stopServiceWorker(popup));
    } finally {
      await open.close();
    }
  });
});

interface Runtime {
  chrome: { runtime: { getManifest(): { version: string } } };
}

const version = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as Runtime).chrome.runtime.getManifest().version);

const tabs = async (open: OpenBrowser) => ({ popup: await popupInTab(open), page: await open.newPage() });

it('parts of the worker are those of the new version after an update', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'license-lens-update-'));
  await cp(EXTENSION, folder, { recursive: true });
  const practice = await startPractice();
  const installed = ensureBrowser(['chromium']);
  const open = await openBrowser({ installed, extension: folder, practicePort: practice.port, headless: true });
  try {
    await answersFromAsleep({ practice, open, ...(await tabs(open)), origin: DEMO }, async () => undefined);
    const manifest = join(folder, 'manifest.json');
    const { version: old, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...rest, version: '9.9.9' }));
    // Each part says of which version it is.
    const file = join(folder, 'background', 'rest.js');
    await writeFile(file, `${await readFile(file, 'utf8')}\nglobalThis.restOf = '9.9.9';`);
    await open.browser.installExtension(folder);
    const { popup, page } = await tabs(open);
    expect(await version(popup)).not.toBe(old);
    const world = { practice, open, popup, page, origin: DEMO };
    await answersFromAsleep(world, () => stopServiceWorker(popup));
    await answersFromAsleep(world, async () => undefined);
    await inRunningWorker(world, `if (globalThis.restOf !== '9.9.9') throw new Error('another version')`);
    expect(await version(popup)).toBe('9.9.9');
  } finally {
    await open.close();
    await practice.close();
    await rm(folder, { recursive: true, force: true });
  }
});
