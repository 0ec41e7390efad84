import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingKey, type Lesson } from '../../core/index.ts';
import { knowEverything } from '../known/index.ts';
import { badgesSeen, LAYER, rowsMarkedIn } from '../launch/badges.ts';
import { popupInTab } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { ELSEWHERE, type OpenBrowser, openBrowser } from '../launch/open.ts';
import { type PracticeServer, startPractice } from '../practice/server.ts';
import { overviews, PATHS, visit, waitFor } from '../walk.ts';
import { demoBadges } from './demo-truth.ts';
import { readable } from './setup.ts';
import { languageIsChosen, ownPagesAreAccessible, popupAnswers, show, startOverPage } from './ways/ownPages.ts';
import type { Either } from './ways/seen.ts';
import { badgesFollow, cardByKeyboard, panelByKeyboard, switchesAreNamed, tickIsJudged } from './ways/staffPage.ts';

const HOST = 'demo.theranest.com';

/** What an admin has shown of a page in a system that License Lens has never heard of. */
const LICENSE_PAGE: Lesson = {
  version: 1,
  kind: 'manageLicenses',
  path: '/praxis/lizenzen',
  heading: 'Lizenzen',
  columns: { name: 'Mitarbeitende', provider: 'Vollzugang', admin: 'Bürozugang' },
  words: { on: ['Ja'], off: ['Nein'] },
  boxes: [],
};

interface Permissions {
  browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
}

interface Views {
  browser: { extension: { getViews(): Window[] } };
}

describe('in Firefox', () => {
  let practice: PracticeServer;
  let open: OpenBrowser;
  let page: Page;
  let popup: Page;
  const world = (): Either => ({ practice, open, page, popup, origin: open.origin(HOST) });

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
    await knowEverything(popup, new URL(origin).host);
    await visit(page, origin + PATHS.new.subscription, popup);
    // The strip, which comes with the readers of this page.
    await page.waitForSelector('[data-license-lens]:popover-open');
    await visit(page, origin + PATHS.new.licenses, popup);
    // Some are read here; of the others it is known what Chromium has read of them.
    const flagged = readable(practice).filter(({ id }) => Object.hasOwn(demoBadges, id));
    for (const { id } of flagged.slice(0, 6)) await visit(page, origin + PATHS.new.permissions(id), popup);
    const { findings } = await visit(page, origin + PATHS.new.staff, popup);
    const found = findings.flatMap(({ staffId, label, quiet }) =>
      staffId === undefined || quiet ? [] : [[staffId, label] as const],
    );
    expect(Object.fromEntries(found)).toEqual(demoBadges);

    const marked = async () => (await rowsMarkedIn(popup, page)).map(({ href }) => href.split('/').pop() ?? '');
    const expected = Object.keys(demoBadges).sort().join();
    await waitFor('a badge in each of these rows', async () => [...(await marked())].sort().join() === expected);

    const [badge] = await badgesSeen(popup, page);
    await page.mouse.click((badge?.left ?? 0) + 8, (badge?.top ?? 0) + 8);
    await page.waitForSelector('[data-license-lens]:popover-open');
    await page.keyboard.press('Escape');
    await waitFor('no panel', async () => (await page.$('[data-license-lens]:popover-open')) === null);
  });

  it('badges follow their people through sorting, filtering and going elsewhere', () =>
    badgesFollow(world(), Object.keys(demoBadges)));

  it('the card opens beside its badge, and is used with the keyboard alone', () => cardByKeyboard(world()));

  it('the panel is used with the keyboard alone, and remembers where it stood', () => panelByKeyboard(world()));

  it('Manage Licenses names the switch to change in each row', () => switchesAreNamed(world()));

  it('a tick is judged as the audit judges it after saving', () =>
    tickIsJudged(world(), readable(practice).find(({ first }) => first === 'Olga')?.id ?? ''));

  it('the popup finds a person, and answers which license somebody needs', () => popupAnswers(world()));

  it('the language is chosen in the options', () => languageIsChosen(world()));

  it('axe finds nothing in the pages of the extension', () =>
    ownPagesAreAccessible(world(), new URL(open.origin(HOST)).host));

  it('a site that was taken back is said so, and allowed again with a click', async () => {
    await page.bringToFront();
    await page.goto(open.origin(HOST) + PATHS.new.staff);
    await popup.evaluate(() =>
      (globalThis as unknown as Permissions).browser.permissions.remove({ origins: ['https://*.theranest.com/*'] }),
    );
    await page.reload();
    await show(world(), 'popup.html', '.this-tab');
    await startOverPage(world());
    await waitFor('what to do', () =>
      popup.evaluate(() => document.body.innerText.includes('Your browser blocks License Lens here')),
    );
    expect(await page.$$('[data-license-lens]')).toEqual([]);
    await popup.bringToFront();
    await popup.locator('::-p-text(Allow on this site)').click();
    await page.bringToFront();
    await page.waitForSelector(LAYER);
  });

  it('the background is put to sleep, and wakes when it is asked', async () => {
    await show(world(), 'popup.html', '.finding');
    const isAwake = () =>
      popup.evaluate(() =>
        (globalThis as unknown as Views).browser.extension
          .getViews()
          .some(({ location }) => location.pathname.includes('background')),
      );
    // The tab of the practice may be read once more meanwhile: what is found stays.
    const found = async () => (await overviews(popup)).flatMap(({ findings }) => findings.map(findingKey));
    const before = await found();
    expect(before).not.toEqual([]);
    expect(await isAwake()).toBe(true);
    await waitFor('sleep', async () => !(await isAwake()));
    expect(await found()).toEqual(before);
  });

  it('the popup shows the practice', async () => {
    await show(world(), 'popup.html', '.finding');
    const [overview] = await overviews(popup);
    const shown = await popup.$$eval('.finding', (all) => all.length);
    expect(shown).toBe(overview?.findings.length);
  });

  it('another site is imported, allowed with a click, and annotated as somebody has shown it', async () => {
    const { host } = new URL(open.origin(ELSEWHERE));
    const file = join(await mkdtemp(join(tmpdir(), 'license-lens-import-')), 'praxis.json');
    await writeFile(file, JSON.stringify({ version: 1, host, system: 'other', lessons: [LICENSE_PAGE] }));
    const options = await open.newPage();
    // Firefox loads its own pages without ever saying so.
    await options.goto(open.extensionUrl('options.html'), { timeout: 3000 }).catch(() => undefined);
    const input = await options.waitForSelector('input[type="file"]');
    await input?.uploadFile(file);
    await options.locator('::-p-text(Allow on this site)').click();
    await waitFor('the permission', async () => (await options.$('.site .notice')) === null);
    await page.bringToFront();
    await page.goto(`${open.origin(ELSEWHERE)}/praxis/lizenzen`);
    await waitFor('the badge', async () => {
      const rows = await rowsMarkedIn(popup, page);
      return String(rows.map(({ name }) => name)) === 'Jonas Öztürk';
    });
  });
});
