import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupInTab } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { type OpenBrowser, openBrowser } from '../launch/open.ts';
import { type PracticeServer, startPractice } from '../practice/server.ts';
import { overviews, PATHS, visit, waitFor } from '../walk.ts';
import { demoBadges } from './demo-truth.ts';
import { readable } from './setup.ts';

const HOST = 'demo.theranest.com';

describe('in Firefox', () => {
  let practice: PracticeServer;
  let open: OpenBrowser;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    practice = await startPractice();
    open = await openBrowser({
      installed: ensureBrowser(['firefox']),
      extension: '.output/firefox-mv3',
      practicePort: practice.port,
      headless: true,
    });
    popup = await popupInTab(open);
    page = await open.newPage();
    await page.setViewport({ width: 1280, height: 1600 });
  });
  afterAll(async () => {
    await open?.close();
    await practice?.close();
  });

  it('each person carries a badge or none as the rules give, and a click on it opens the panel', {
    timeout: 120_000,
  }, async () => {
    const origin = open.origin(HOST);
    await visit(page, origin + PATHS.new.subscription, popup);
    await visit(page, origin + PATHS.new.licenses, popup);
    for (const { id } of readable(practice)) await visit(page, origin + PATHS.new.permissions(id), popup);
    const { findings } = await visit(page, origin + PATHS.new.staff, popup);
    const found = findings.flatMap(({ staffId, label }) => (staffId === undefined ? [] : [[staffId, label] as const]));
    expect(Object.fromEntries(found)).toEqual(demoBadges);

    const marked = () =>
      page.$$eval('tbody tr', (rows) =>
        rows.flatMap((row) => {
          const id = row.querySelector('a')?.getAttribute('href')?.split('/').pop() ?? '';
          return row.querySelector('[data-license-lens]') ? [id] : [];
        }),
      );
    const expected = Object.keys(demoBadges).sort().join();
    await waitFor('a badge in each of these rows', async () => [...(await marked())].sort().join() === expected);

    const badge = await page.$('tbody [data-license-lens]');
    const { x, y } = (await badge?.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 14, y - 4);
    await page.waitForSelector('[data-license-lens]:popover-open');
    await page.keyboard.press('Escape');
    await waitFor('no panel', async () => (await page.$('[data-license-lens]:popover-open')) === null);
  });

  it('the popup shows the practice', async () => {
    await popup.bringToFront();
    const [overview] = await overviews(popup);
    const shown = await popup.$$eval('.finding', (all) => all.length);
    expect(shown).toBe(overview?.findings.length);
  });
});
