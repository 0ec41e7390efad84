import { resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { find, textOf, waitForTree } from '../launch/accessibility.ts';
import { LAYER } from '../launch/badges.ts';
import { popupInTab, stopServiceWorker } from '../launch/extension.ts';
import { askAsPopup, askTab, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { breakPractice, deleteDatabase, makeNewer, makePracticeNewer, readDatabase } from './database.ts';
import { DEMO, EXTENSION, useWorld } from './setup.ts';
import { inWorker } from './worker.ts';

const HOST = 'demo.theranest.com';

const world = useWorld();

/** A worker that was just started, and a database that holds one page. */
beforeEach(async () => {
  const { popup, page, practice } = world;
  practice.reset();
  await page.goto('about:blank');
  await stopServiceWorker(popup);
  await deleteDatabase(popup);
  await visit(page, DEMO + PATHS.new.licenses, popup);
});

const popupSays = async (text: string): Promise<void> => {
  const popup = await popupInTab(world.open);
  await waitForTree(popup, `“${text}”`, (tree) => textOf(tree).includes(text));
  await popup.close();
};

it('a database of a newer version is left alone, and the popup says so', async () => {
  const { popup } = world;
  await makeNewer(popup);
  const before = await readDatabase(popup);
  await popupSays('comes from a newer License Lens');
  await world.page.goto(DEMO + PATHS.new.subscription);
  await popupSays('comes from a newer License Lens');
  expect(await readDatabase(popup)).toEqual(before);
});

it('the browser lets nothing be kept: popup and panel say so, and no badge stands there', async () => {
  const { page, popup } = world;
  await inWorker(world, "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }");
  // The worker's connection is gone with the database, and it has to open it again.
  await deleteDatabase(popup);
  await popupSays('Your browser blocks saving here. Check its site-data setting.');
  await page.bringToFront();
  await page.goto(DEMO + PATHS.new.staff);
  await waitFor('a tab that answers', () => askTab(popup, HOST, 'openPanel'));
  await page.bringToFront();
  const panel = await waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));
  await waitForTree(page, 'the reason', (tree) =>
    textOf(find(tree, 'complementary', 'License Lens') ?? panel).includes('blocks saving here'),
  );
  expect(await page.$$(LAYER)).toEqual([]);
});

it('the disk is full: what was kept stays, and the panel says what was not', async () => {
  const { page, popup } = world;
  const before = await readDatabase(popup);
  await inWorker(world, "IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }");
  await page.goto(DEMO + PATHS.new.subscription);
  await waitFor('a tab that answers', () => askTab(popup, HOST, 'openPanel'));
  await page.bringToFront();
  await waitForTree(page, 'the reason', (tree) => textOf(tree).includes('Your disk is full'));
  expect(await readDatabase(popup)).toEqual(before);
  expect((await overviews(popup))[0]?.seats.provider.bought).toBeUndefined();
});

it('what is kept of one practice is broken: it is said, and the others are there', async () => {
  const { page, popup, open } = world;
  const other = await visit(page, `https://willow.theranest.com${PATHS.new.licenses}`, popup);
  await breakPractice(popup, HOST);
  const all = await overviews(popup);
  expect(all.find(({ host }) => host === other.host)?.staff).toBe(other.staff);
  expect(all.find(({ host }) => host === HOST)).toMatchObject({
    staff: 0,
    problem: expect.stringContaining('is damaged'),
  });
  await page.goto('about:blank');
  const again = await popupInTab(open);
  await again.select('header select', HOST);
  await waitForTree(again, 'what is to be done', (tree) =>
    textOf(tree).includes('Erase this practice under “Your data”'),
  );
  await askAsPopup(again, { type: 'eraseCache', host: HOST });
  expect((await visit(page, DEMO + PATHS.new.licenses, again)).staff).toBeGreaterThan(20);
});

it('what a newer version has kept of one practice is not to be erased: the popup says what it is, and no more', async () => {
  const { popup, open } = world;
  await makePracticeNewer(popup, HOST);
  const again = await popupInTab(open);
  const text = textOf(await waitForTree(again, 'the problem', (tree) => find(tree, 'alert')));
  expect(text).toContain('newer License Lens');
  expect(text).not.toContain('Erase');
  await again.close();
});

// The last one: it closes every page of the extension.
it('the extension is loaded anew under an open page: nothing of the old one is left, and the new one goes on', async () => {
  const { page, open } = world;
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(DEMO + PATHS.new.staff);
  await page.waitForSelector(LAYER);
  await open.browser.installExtension(resolve(EXTENSION));
  await page.bringToFront();
  await page.locator('th:nth-child(1) button').click();
  await page.waitForFunction(() => document.querySelectorAll('[data-license-lens]').length === 0);
  expect(errors).toEqual([]);
  const popup = await waitFor('the extension to be back', () => popupInTab(open).catch(() => undefined));
  const kept = await askAsPopup<unknown>(popup, { type: 'exportPractice', host: HOST });
  expect(kept).toMatchObject({ host: HOST });
  await page.goto('about:blank');
  expect((await visit(page, DEMO + PATHS.new.subscription, popup)).seats.provider.bought).toBe(12);
});
