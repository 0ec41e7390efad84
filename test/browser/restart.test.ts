import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textOf, waitForTree } from '../launch/accessibility.ts';
import { badgeText, openPopup, popupInTab, stopServiceWorker } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { openBrowser } from '../launch/open.ts';
import { type PracticeServer, startPractice } from '../practice/server.ts';
import { overviews, PATHS, visit, waitFor } from '../walk.ts';
import { DEMO, EXTENSION } from './setup.ts';

let practice: PracticeServer;
let profile: string;
beforeAll(async () => {
  practice = await startPractice();
  profile = await mkdtemp(join(tmpdir(), 'license-lens-kept-'));
});
afterAll(async () => {
  await practice.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const start = () =>
  openBrowser({
    installed: ensureBrowser(['chromium']),
    extension: EXTENSION,
    practicePort: practice.port,
    headless: true,
    profile,
  });

it('after a browser restart the popup and the toolbar icon show the practice again', async () => {
  const first = await start();
  const page = await first.newPage();
  const before = await visit(page, DEMO + PATHS.new.licenses, await popupInTab(first));
  await first.close();

  const second = await start();
  try {
    await waitFor('the number on the toolbar icon', async () => (await badgeText(second)) === String(before.toFix));
    const popup = await openPopup(second);
    const text = await waitForTree(
      popup,
      'the practice',
      (tree) => textOf(tree).includes('Both licenses') && textOf(tree),
    );
    expect(text).toContain('demo.theranest.com');
    expect(text).toContain('Gwendolyn Achebe');
    expect(await overviews(popup)).toEqual([before]);
  } finally {
    await second.close();
  }
});

it('a worker that was stopped goes on where it was', async () => {
  const open = await start();
  try {
    const popup = await popupInTab(open);
    const page = await open.newPage();
    const before = await visit(page, DEMO + PATHS.new.licenses, popup);
    await stopServiceWorker(popup);
    const after = await visit(page, DEMO + PATHS.new.subscription, popup);
    expect(after.staff).toBe(before.staff);
    expect(after.seats.provider.bought).toBe(12);
  } finally {
    await open.close();
  }
});
