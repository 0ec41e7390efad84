import { beforeAll, describe, expect, it } from 'vitest';
import { LAYER, rowsMarkedIn } from '../launch/badges.ts';
import { inContent } from '../launch/content.ts';
import { FIREFOX_ID } from '../launch/open.ts';
import { originOf, watchRequests } from '../launch/privileged.ts';
import { askAsPopup, askTab, PATHS, visit, waitFor } from '../walk.ts';
import { clickOurs, collectRoots, forge, HOSTILE, neverRest, readOurs, removeOurs } from './attackers.ts';
import { useFirefox } from './firefoxWorld.ts';
import { forgedAt, ownOnly, readingOf } from './forged.ts';
import { expectText, importHostile, isPanelOnTop, saidByAnother } from './ways/attacks.ts';
import { show } from './ways/ownPages.ts';
import { waitForSaid } from './ways/seen.ts';

describe('in Firefox', () => {
  const world = useFirefox((practice) => {
    const [person] = practice.tenant('demo').people.filter(({ licenses }) => licenses.provider && licenses.admin);
    if (!person) throw new Error('nobody holds both licenses');
    person.first = HOSTILE;
  });
  let asked: () => Promise<string[]>;

  // The staff list, with its badges.
  beforeAll(async () => {
    const { page, popup, privileged, origin } = world;
    asked = await watchRequests(privileged);
    await page.evaluateOnNewDocument(collectRoots);
    await visit(page, origin + PATHS.new.licenses, popup);
    await visit(page, origin + PATHS.new.staff, popup);
    await page.waitForSelector(LAYER);
  });

  /** What is kept of the practice, whenever it was read: a page that is shown again is read again. */
  const kept = async (): Promise<unknown> => {
    const data = await askAsPopup<object>(world.popup, { type: 'exportHost', host: world.host });
    return JSON.parse(JSON.stringify(data).replaceAll(/"at":\d+/g, '"at":0'));
  };
  /** Says something to the extension from where its scripts run on the page. */
  const sayInside = (message: unknown) =>
    inContent(
      world.popup,
      world.page,
      (_, said) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
        ).chrome.runtime.sendMessage(said),
      message,
    );

  it('a hostile name is text in the popup', async () => {
    const { page, popup } = world;
    await waitFor('the hostile text', () => popup.evaluate(() => document.body.textContent?.includes('onerror')));
    for (const tab of [page, popup]) await expectText(tab);
  });

  it('a page that reads our elements reads nothing', async () => {
    const { page } = world;
    const { elements, read } = await page.evaluate(readOurs);
    expect(elements).toBeGreaterThan(0);
    expect(read).toBe('');
  });

  it('a page that clicks our buttons by script opens and decides nothing, and nobody of ours hears what it says', async () => {
    const { page, host } = world;
    const before = await kept();
    const shown = await page.$$eval('[data-license-lens]', (all) => all.length);
    await page.evaluate(clickOurs);
    await page.evaluate(forge, [{ type: 'eraseHost', host }, { type: 'openPanel' }]);
    expect(await page.$$eval('[data-license-lens]', (all) => all.length)).toBe(shown);
    expect(await kept()).toEqual(before);
  });

  it('a content script that says what ours never says gets a clear error, and nothing is stored', async () => {
    const { origin } = world;
    const before = await kept();
    for (const [name, message, error] of forgedAt(origin)) {
      const answer = { ok: false, message: expect.stringContaining(error) };
      expect({ name, answer: await sayInside(message) }).toEqual({ name, answer });
    }
    expect(await kept()).toEqual(before);
  });

  it('a content script that asks for what our own pages alone may is refused, and everything is still there', async () => {
    const { host } = world;
    const before = await kept();
    for (const message of ownOnly(host)) expect(await sayInside(message)).toMatchObject({ ok: false });
    // Whatever host it names, it is told of its own.
    const other = await sayInside({ type: 'view', host: 'willow.theranest.com' });
    expect(other).toMatchObject({ value: { overview: { host } } });
    expect(await kept()).toEqual(before);
  });

  it('another extension is answered by nobody', async () => {
    const { privileged, origin, host } = world;
    const before = await kept();
    const messages = [{ type: 'reading', reading: readingOf(origin) }, ...ownOnly(host)];
    const answers = await saidByAnother(world, FIREFOX_ID, (id) => originOf(privileged, id), messages);
    expect(new Set(answers)).toEqual(new Set([expect.stringContaining('Receiving end does not exist')]));
    expect(await kept()).toEqual(before);
  });

  it('no request is made by the background, our own pages or the page on our behalf, and none could be made', async () => {
    const { page, popup, origin, host } = world;
    const before = await asked();
    await page.bringToFront();
    await askTab(popup, host, 'openPanel');
    await waitForSaid(world, 'aside', 'Both licenses');
    for (const [path, selector] of [
      ['options.html', '.languages'],
      ['welcome.html', 'h1'],
      [`report.html#${host}`, 'h1'],
      ['popup.html', '.finding'],
    ] as const) {
      await show(world, path, selector);
    }
    const send = () =>
      fetch('https://demo.theranest.com/staff').then(
        () => 'sent',
        () => 'refused',
      );
    expect(await popup.evaluate(send)).toBe('refused');
    expect(before.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect((await asked()).slice(before.length)).toEqual([]);
    // One that is made would have been seen.
    await page.evaluate(() => fetch('/calendar'));
    expect((await asked()).slice(before.length)).toEqual([`${origin}/calendar`]);
  });

  it('a page that covers everything does not cover the panel', async () => {
    const { page, popup, host } = world;
    await page.bringToFront();
    await askTab(popup, host, 'openPanel');
    await waitForSaid(world, 'aside', 'Both licenses');
    expect(await isPanelOnTop(world)).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('a page that changes a thousand times a second keeps its badges', async () => {
    const { page } = world;
    await page.bringToFront();
    const flagged = async () =>
      (await rowsMarkedIn(world.popup, page))
        .map(({ href }) => href)
        .sort()
        .join();
    const before = await flagged();
    await page.evaluate(neverRest);
    await page.evaluate(() => document.querySelector<HTMLElement>('th:nth-child(2) button')?.click());
    await waitFor('thousands of changes', () => page.evaluate(() => Reflect.get(globalThis, 'changes') > 3000));
    await waitFor('the same people flagged', async () => (await flagged()) === before);
  });

  it('a page that removes our elements is left alone', async () => {
    const { page, popup, host } = world;
    await page.evaluate(removeOurs);
    await waitFor('the end of it', async () => {
      await page.evaluate(() => document.querySelector('tbody')?.append(''));
      return (await askTab(popup, host, 'where'))?.removesBadges;
    });
    expect(await page.$$(LAYER)).toEqual([]);
  });

  it('nobody reads in a frame inside the page, so nobody can send from there', async () => {
    const { page, popup, origin, open } = world;
    const willow = open.origin('willow.theranest.com');
    await page.goto(`${origin}/calendar`);
    const before = await askAsPopup<object>(popup, { type: 'exportHost', host: world.host });
    await page.evaluate((src) => {
      document.body.appendChild(document.createElement('iframe')).src = src;
    }, `${origin}${PATHS.new.staff}`);
    const frame = await page.waitForFrame((candidate) => candidate.url().includes('/staff'));
    await frame.waitForSelector('tbody tr');
    // Another page is read meanwhile.
    await visit(page, willow + PATHS.new.licenses, popup);
    expect(await askAsPopup<object>(popup, { type: 'exportHost', host: world.host })).toEqual(before);
    await page.goto('about:blank');
    await askAsPopup(popup, { type: 'eraseHost', host: new URL(willow).host });
  });

  it('hostile text in what is imported is text in our own pages', async () => {
    const { popup, host } = world;
    await importHostile(world, host);
    for (const path of ['popup.html', 'options.html', `report.html#${host}`]) {
      await show(world, path, 'h1, h2');
      await waitFor(`the hostile text in ${path}`, () =>
        popup.evaluate(() => document.body.textContent?.includes('onerror')),
      );
      await expectText(popup);
    }
  });
});
