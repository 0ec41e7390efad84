import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popupInTab } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { type OpenBrowser, openBrowser } from '../launch/open.ts';
import { type PracticeServer, startPractice } from '../practice/server.ts';
import { askAsPopup, askTab, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { clickOurs, collectRoots, forge, HOSTILE, neverRest, readOurs, removeOurs } from './attackers.ts';

const DATABASE = 'license-lens';

describe('in Firefox', { timeout: 90_000 }, () => {
  let practice: PracticeServer;
  let open: OpenBrowser;
  let popup: Page;
  /** The staff list, with its badges. */
  let page: Page;
  let origin: string;
  let host: string;

  beforeAll(async () => {
    practice = await startPractice();
    open = await openBrowser({
      installed: ensureBrowser(['firefox']),
      extension: '.output/firefox-mv3',
      practicePort: practice.port,
      headless: true,
    });
    origin = open.origin('demo.theranest.com');
    host = new URL(origin).host;
    const [person] = practice.tenant('demo').people.filter(({ licenses }) => licenses.provider && licenses.admin);
    if (!person) throw new Error('nobody holds both licenses');
    person.first = HOSTILE;
    popup = await popupInTab(open);
    page = await open.newPage();
    await page.setViewport({ width: 1280, height: 1600 });
    await page.evaluateOnNewDocument(collectRoots);
    await visit(page, origin + PATHS.new.licenses, popup);
    await visit(page, origin + PATHS.new.staff, popup);
    await page.waitForSelector('td [data-license-lens]');
  });
  afterAll(async () => {
    await open?.close();
    await practice?.close();
  });

  const kept = () => askAsPopup<unknown>(popup, { type: 'exportHost', host });

  it('a hostile name is text in the popup', async () => {
    await waitFor('the hostile text', () => popup.evaluate(() => document.body.textContent?.includes('onerror')));
    for (const tab of [page, popup]) {
      expect(await tab.evaluate(() => ['pwned' in globalThis, document.querySelectorAll('[onerror]').length])).toEqual([
        false,
        0,
      ]);
    }
  });

  it('a page that reads our elements reads nothing', async () => {
    const { elements, read } = await page.evaluate(readOurs);
    expect(elements).toBeGreaterThan(0);
    expect(read).toBe('');
  });

  it('a page that clicks our buttons by script opens and decides nothing, and nobody of ours hears what it says', async () => {
    const before = await kept();
    const shown = await page.$$eval('[data-license-lens]', (all) => all.length);
    await page.evaluate(clickOurs);
    await page.evaluate(forge, [{ type: 'eraseHost', host }, { type: 'openPanel' }]);
    expect(await page.$$eval('[data-license-lens]', (all) => all.length)).toBe(shown);
    expect(await kept()).toEqual(before);
  });

  it('a page that changes a thousand times a second keeps its badges', async () => {
    await page.bringToFront();
    const flagged = () =>
      page.$$eval('tbody tr', (rows) =>
        rows
          .filter((row) => row.querySelector('[data-license-lens]'))
          .map((row) => row.querySelector('a')?.getAttribute('href') ?? '')
          .sort()
          .join(),
      );
    const before = await flagged();
    await page.evaluate(neverRest);
    await page.evaluate(() => document.querySelector<HTMLElement>('th:nth-child(2) button')?.click());
    await waitFor('thousands of changes', () => page.evaluate(() => Reflect.get(globalThis, 'changes') > 3000));
    await waitFor('the same people flagged', async () => (await flagged()) === before);
  });

  it('a page that removes our elements is left alone', async () => {
    await page.evaluate(removeOurs);
    await waitFor('the end of it', async () => {
      await page.evaluate(() => document.querySelector('tbody')?.append(''));
      return (await askTab(popup, host, 'where'))?.hasYielded;
    });
    expect(await page.$$('td [data-license-lens]')).toEqual([]);
  });

  it('what is kept of a practice is broken: it is said, and it can be erased', async () => {
    await page.goto('about:blank');
    await popup.evaluate(
      (name, key) =>
        new Promise<void>((done, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('practices', 'readwrite');
            writing.objectStore('practices').put({ version: 1, host: key, staff: 'half of it' }, key);
            writing.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      DATABASE,
      host,
    );
    expect((await overviews(popup))[0]).toMatchObject({ staff: 0, problem: expect.stringContaining('cannot be read') });
    await askAsPopup(popup, { type: 'eraseHost', host });
    expect(await overviews(popup)).toEqual([]);
  });

  it('a database of a newer version is left alone, and it is said', async () => {
    await popup.evaluate(
      (name) =>
        new Promise<void>((done, reject) => {
          const opening = indexedDB.open(name, 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
        }),
      DATABASE,
    );
    await expect(overviews(popup)).rejects.toThrow('written by a newer version of License Lens');
  });
});
