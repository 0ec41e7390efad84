import { beforeEach, describe, expect, it } from 'vitest';
import { find, textOf, waitForTree } from '../launch/accessibility.ts';
import { LAYER, rowsMarked } from '../launch/badges.ts';
import { evaluateInside } from '../launch/inside.ts';
import { askAsPopup, askTab, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { clickOurs, collectRoots, forge, neverRest, readOurs, removeOurs } from './attackers.ts';
import { forgedAt, ownOnly, readingOf, say } from './forged.ts';
import { DEMO, useWorld } from './setup.ts';
import { isPanelOnTop, saidByAnother } from './ways/attacks.ts';
import type { Either } from './ways/seen.ts';

const HOST = 'demo.theranest.com';

const world = useWorld();
const either = (): Either => ({ ...world, origin: DEMO });

/** A new tab, and nothing known of anybody. */
beforeEach(async () => {
  await world.page.close();
  for (const { host } of await overviews(world.popup)) await askAsPopup(world.popup, { type: 'eraseHost', host });
  world.practice.reset();
  world.page = await world.open.newPage();
  await world.page.setViewport({ width: 1280, height: 1600 });
});

const kept = () => askAsPopup<unknown>(world.popup, { type: 'exportHost', host: HOST });

const OWN = ownOnly(HOST);

it('a content script cannot reach the sync of the browser: it is for our own pages alone', async () => {
  const { page, popup } = world;
  await page.goto(`${DEMO}/calendar`);
  await waitFor('the content script', () => askTab(popup, HOST, 'where'));
  const reached = await evaluateInside(page, async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { get(key: null): Promise<object> } } } };
    return chrome.storage.sync.get(null).then(
      () => 'reached',
      (error: Error) => error.message,
    );
  });
  expect(reached).toContain('not allowed from this context');
});

describe('a message that is not ours', () => {
  const reading = readingOf(DEMO);

  it.each(forgedAt(DEMO))('from a content script, %s: a clear error, and nothing stored', async (_, message, error) => {
    const { page, popup } = world;
    await page.goto(`${DEMO}/calendar`);
    await waitFor('the content script', () => askTab(popup, HOST, 'where'));
    expect(await evaluateInside(page, say, message)).toEqual({
      ok: false,
      message: expect.stringContaining(error),
    });
    expect(await overviews(popup)).toEqual([]);
  });

  it('with a reading, from an extension page: refused', async () => {
    const reply = await world.popup.evaluate(say, { type: 'reading', reading });
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('Something went wrong') });
    expect(await overviews(world.popup)).toEqual([]);
  });

  it('from a frame of another site inside the page: nobody reads there, so nobody can send', async () => {
    const { page, popup } = world;
    await page.goto(`${DEMO}/calendar`);
    await page.evaluate((src) => {
      document.body.appendChild(document.createElement('iframe')).src = src;
    }, 'https://willow.theranest.com/organization/manage-licenses');
    const frame = await page.waitForFrame((candidate) => candidate.url().includes('/manage-licenses'));
    await frame.waitForSelector('main');
    await visit(page, `${DEMO}/staff?status=all`, popup);
    expect((await overviews(popup)).map(({ host }) => host)).toEqual(['demo.theranest.com']);
  });

  it('from the page itself: it cannot reach the extension', async () => {
    const { page, open, popup } = world;
    await page.goto(DEMO + PATHS.new.clients);
    const id = new URL(open.extensionUrl('')).host;
    const answer = await page.evaluate(
      async (extension, message) => {
        const { chrome } = globalThis as unknown as {
          chrome?: { runtime?: { sendMessage(id: string, m: object): Promise<unknown> } };
        };
        if (!chrome?.runtime) return 'no door';
        return chrome.runtime.sendMessage(extension, message).catch(() => 'refused');
      },
      id,
      { type: 'overviews' },
    );
    expect(answer).toBe('no door');
    expect(await overviews(popup)).toEqual([]);
  });

  it('from a content script, asking for what its own pages alone may: refused, and everything is still there', async () => {
    const { page, popup } = world;
    await visit(page, DEMO + PATHS.new.licenses, popup);
    const before = await kept();
    const other = { type: 'view', host: 'willow.theranest.com' };
    await visit(page, `https://willow.theranest.com${PATHS.new.licenses}`, popup);
    await visit(page, DEMO + PATHS.new.licenses, popup);
    for (const message of OWN) {
      expect(await evaluateInside(page, say, message)).toMatchObject({ ok: false });
    }
    // Whatever host it names, it is told of its own.
    expect(await evaluateInside(page, say, other)).toMatchObject({ value: { overview: { host: HOST } } });
    expect(Object.keys((await kept()) as object)).toEqual(Object.keys(before as object));
  });

  it('said to the page’s own listeners: nobody of ours listens there', async () => {
    const { page, popup } = world;
    await visit(page, DEMO + PATHS.new.licenses, popup);
    const before = await kept();
    await page.evaluate(forge, [{ type: 'reading', reading }, { type: 'openPanel' }, ...OWN]);
    expect(await kept()).toEqual(before);
    expect(await page.$$('[data-license-lens]:popover-open:not([class])')).toEqual([]);
  });

  it('from another extension: nobody answers', async () => {
    const ours = new URL(world.open.extensionUrl('')).host;
    const messages = [{ type: 'reading', reading }, ...OWN];
    const answers = await saidByAnother(either(), ours, async (id) => `chrome-extension://${id}`, messages);
    expect(new Set(answers)).toEqual(new Set([expect.stringContaining('Receiving end does not exist')]));
    expect(await overviews(world.popup)).toEqual([]);
  });
});

describe('a hostile page', () => {
  const panelOf = (name = 'the panel') =>
    waitForTree(world.page, name, (tree) => find(tree, 'complementary', 'License Lens'));

  /** The staff list with its badges and the panel. */
  const openAll = async (): Promise<void> => {
    const { page, popup } = world;
    await visit(page, DEMO + PATHS.new.licenses, popup);
    await page.goto(DEMO + PATHS.new.staff);
    await page.waitForSelector(LAYER);
    await askTab(popup, HOST, 'openPanel');
    await page.bringToFront();
    await panelOf();
  };

  it('that reads our elements reads nothing', async () => {
    const { page } = world;
    await page.evaluateOnNewDocument(collectRoots);
    await openAll();
    const { elements, read } = await page.evaluate(readOurs);
    // What holds all badges, and the panel.
    expect(elements).toBe(2);
    expect(read).toBe('');
  });

  it('that clicks our buttons by script opens, closes and decides nothing', async () => {
    const { page } = world;
    await page.evaluateOnNewDocument(collectRoots);
    await openAll();
    const before = await kept();
    const tabs = world.open.browser.targets().length;
    const said = textOf(await panelOf());
    await page.evaluate(clickOurs);
    expect(textOf(await panelOf('the panel, still open'))).toBe(said);
    expect(await kept()).toEqual(before);
    expect(world.open.browser.targets().length).toBe(tabs);
  });

  it('that covers everything does not cover the panel', async () => {
    await openAll();
    expect(await isPanelOnTop(either())).toBe(true);
  });

  it('that changes a thousand times a second: badges follow the people', async () => {
    const { page, popup } = world;
    await openAll();
    await page.evaluate(neverRest);
    const flagged = async () => (await rowsMarked(page)).map(({ href }) => href).sort();
    const before = await flagged();
    await page.locator('th:nth-child(2) button').click();
    await waitFor('thousands of changes', () => page.evaluate(() => Reflect.get(globalThis, 'changes') > 3000));
    await waitFor('the same people flagged', async () => String(await flagged()) === String(before));
    expect((await askTab(popup, HOST, 'where'))?.kind).toBe('staffList');
  });

  it('that removes our elements is left alone, and it is said', async () => {
    const { page, popup } = world;
    await openAll();
    await page.evaluate(removeOurs);
    await waitFor('the end of it', async () => {
      // A page that draws, so that we do.
      await page.evaluate(() => document.querySelector('tbody')?.append(''));
      return (await askTab(popup, HOST, 'where'))?.removesBadges;
    });
    await page.bringToFront();
    await waitForTree(page, 'the reason', (tree) => textOf(tree).includes('This page removes badges'));
    const removed = () => page.evaluate(() => Number(Reflect.get(globalThis, 'removed')));
    const before = await removed();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(async () => {
      for (let i = 0; i < 10; i++) {
        document.querySelector('tbody')?.append('');
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await removed()).toBe(before);
    expect((await overviews(popup))[0]?.staff).toBeGreaterThan(20);
    await page.reload();
    await page.waitForSelector(LAYER);
  });
});
