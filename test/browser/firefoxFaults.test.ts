import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LAYER } from '../launch/badges.ts';
import { popupInTab } from '../launch/extension.ts';
import { killExtensions, letKeep, setDisk, stopBackground } from '../launch/privileged.ts';
import { askAsPopup, askTab, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { breakPractice, deleteDatabase, makeNewer, readDatabase, writeDatabase } from './database.ts';
import { endAt, type Step, setClock } from './eventPage.ts';
import { FIREFOX_EXTENSION, useFirefox } from './firefoxWorld.ts';
import {
  clockSetBack,
  closedTabs,
  endedImport,
  endedReading,
  endedWrite,
  startAnew,
  twoWindows,
} from './ways/faults.ts';
import { show } from './ways/ownPages.ts';
import { said } from './ways/seen.ts';

describe('in Firefox', () => {
  const world = useFirefox();
  const at = (step: Step) => () => endAt(world.popup, step, () => stopBackground(world.privileged));

  beforeEach(() => startAnew(world));

  const STEPS: readonly Step[] = [
    'storage.local.get',
    'its transaction',
    'IDBObjectStore.prototype.put',
    // Of what belongs together one part is written, the other is not.
    'second IDBObjectStore.prototype.put',
    'the end of its transaction',
  ];

  it.each(STEPS)('the background is ended in mid-reading, at %s: all or nothing is kept, and it is told anew', (step) =>
    endedReading(world, at(step)),
  );

  it.each(STEPS.slice(1))('the background is ended in mid-import, at %s: all or nothing', (step) =>
    endedImport(world, at(step)),
  );

  /** What is set aside is one note. */
  const OF_ONE = STEPS.slice(1).filter((step) => !step.startsWith('second'));

  it.each(OF_ONE)('the background is ended in mid-write, at %s: it is set aside or it is not', (step) =>
    endedWrite(world, at(step)),
  );

  it('the process of the extension is killed in mid-import: all or nothing', () => {
    const crash = async () => {
      await killExtensions(world.privileged);
      world.popup = await waitFor('the extension to be back', () => popupInTab(world.open).catch(() => undefined));
    };
    return endedImport(world, () => endAt(world.popup, 'second IDBObjectStore.prototype.put', crash));
  });

  it('two windows read at once: nothing of either is lost', () => twoWindows(world));

  it('a tab is closed in mid-reading: what was kept is whole, and the next look reads it', () => closedTabs(world));

  it('the clock is set back: what is read after that counts all the same', () =>
    clockSetBack(world, () => setClock(world.popup, -400)));

  const popupSays = async (text: string): Promise<void> => {
    const { popup } = world;
    await show(world, 'popup.html', '#popup > *');
    await waitFor(`“${text}”`, () => popup.evaluate((wanted) => document.body.innerText.includes(wanted), text));
  };

  /** Opens a page, and the panel over it: which of these texts it says. */
  const panelOn = async (path: string, texts: RegExp): Promise<string | undefined> => {
    const { page, popup, origin, host } = world;
    await page.bringToFront();
    await page.goto(origin + path);
    await waitFor('a tab that answers', () => askTab(popup, host, 'openPanel'));
    return waitFor(`the panel with ${texts}`, async () => texts.exec(await said(world, 'aside').catch(() => ''))?.[0]);
  };

  it('the disk is full: what was kept stays, nothing is given up for others, and the panel says what was not kept', async () => {
    const { page, popup, privileged, origin } = world;
    await visit(page, origin + PATHS.new.licenses, popup);
    await waitFor('what stays', () => popup.evaluate(() => navigator.storage.persisted()));
    const before = await readDatabase(popup);
    await setDisk(privileged, 1);
    try {
      // The database was closed with the measuring: whatever meets it closed is told something else.
      await waitFor('the reason', async () => {
        const reason = await panelOn(PATHS.new.subscription, /Your disk is full|blocks saving here/);
        return reason === 'Your disk is full';
      });
      expect(await readDatabase(popup)).toEqual(before);
      expect((await overviews(popup))[0]?.seats.provider.bought).toBeUndefined();
    } finally {
      await setDisk(privileged);
    }
    await waitFor('the background to open it again', () => overviews(popup).catch(() => undefined));
    expect((await visit(page, origin + PATHS.new.subscription, popup)).seats.provider.bought).toBe(12);
  });

  it('the browser lets nothing be kept: popup and panel say so, and no badge stands there', async () => {
    const { page, popup, privileged } = world;
    await letKeep(privileged, false);
    try {
      await popupSays('Your browser blocks saving here. Check its site-data setting.');
      await panelOn(PATHS.new.staff, /blocks saving here/);
      expect(await page.$$(LAYER)).toEqual([]);
    } finally {
      await letKeep(privileged, true);
      await show(world, 'popup.html', '#popup > *');
    }
    await waitFor('the reading that was not kept', async () => (await overviews(popup)).length > 0);
  });

  it('what is kept of a practice is broken: it is said, and it can be erased', async () => {
    const { popup, host } = world;
    await breakPractice(popup, host);
    expect((await overviews(popup))[0]).toMatchObject({ staff: 0, problem: expect.stringContaining('is damaged') });
    await askAsPopup(popup, { type: 'eraseHost', host });
    expect(await overviews(popup)).toEqual([]);
  });

  it('a database of an older version is brought up to date, and nothing of it is lost', async () => {
    const { popup } = world;
    const { stored, now } = JSON.parse(readFileSync(resolve('test/unit/migrations/1.json'), 'utf8'));
    await deleteDatabase(popup);
    await writeDatabase(popup, stored, 1);
    expect(await overviews(popup)).toMatchObject([{ host: 'demo.theranest.com' }]);
    expect((await readDatabase(popup)).stores).toEqual(now);
    await askAsPopup(popup, { type: 'eraseHost', host: 'demo.theranest.com' });
  });

  it('the extension is loaded anew under an open page: nothing of the old one is left, and the new one goes on', async () => {
    const { page, popup, open, origin, host } = world;
    await visit(page, origin + PATHS.new.licenses, popup);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(origin + PATHS.new.staff);
    await page.waitForSelector(LAYER);
    const badges = () =>
      page.$$eval('[data-license-lens]', (all) => ({ all: all.length, old: all.filter((one) => 'old' in one).length }));
    await page.$$eval('[data-license-lens]', (all) => {
      for (const one of all) Reflect.set(one, 'old', true);
    });
    const before = await badges();
    expect(before.old).toBe(before.all);
    await open.browser.installExtension(resolve(FIREFOX_EXTENSION));
    await page.bringToFront();
    await waitFor('the badges of the new one alone', async () => {
      const now = await badges();
      return now.all === before.all && now.old === 0;
    });
    expect(errors).toEqual([]);
    world.popup = await waitFor('the extension to be back', () => popupInTab(open).catch(() => undefined));
    expect(await askAsPopup(world.popup, { type: 'exportPractice', host })).toMatchObject({ host });
    await page.goto('about:blank');
    expect((await visit(page, origin + PATHS.new.subscription, world.popup)).seats.provider.bought).toBe(12);
  });

  // The last one: nothing can be kept after it.
  it('a database of a newer version is left alone, and it is said', async () => {
    const { popup } = world;
    await makeNewer(popup);
    const before = await readDatabase(popup);
    await expect(overviews(popup)).rejects.toThrow('comes from a newer License Lens');
    expect(await readDatabase(popup)).toEqual(before);
  });
});
