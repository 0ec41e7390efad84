import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyHistory, type History, type Practice } from '../../core/index.ts';
import { practiceOf } from '../bench/people.ts';
import { knownPractice } from '../known/index.ts';
import { accessibilityTree, find, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { chooseLanguage } from '../launch/extension.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { CROWD, ONE, wellPractice } from '../pictures/states.ts';
import { askAsPopup } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

// One person, who can do what, and over time, for nobody, one person, thirty and two thousand. Sharing seats and what
// changes would do are looked at in the same way in their own tests.

const HOST = new URL(DEMO).host;
const NOBODY = 'nobody.theranest.com';
const MONTH = 30 * 86_400_000;

const LOOKS = [
  { scheme: 'light', language: 'en', width: 1280 },
  { scheme: 'dark', language: 'es', width: 320 },
] as const;

const world = useWorld();
let page: Page;

/** Half a year of a practice: one month is not certain, in one nobody looked. */
const historyOf = (host: string): History => ({
  ...emptyHistory(host),
  standings: [0, 1, 3, 4, 5].map((i) => ({
    at: Date.now() - (5 - i) * MONTH,
    seats: {
      provider: { bought: 9, switchedOn: { atLeast: 8, atMost: 8 }, needed: { atLeast: 6, atMost: i === 0 ? 9 : 6 } },
      admin: { switchedOn: { atLeast: 1, atMost: 1 }, needed: { atLeast: 1, atMost: 1 } },
    },
    findings: 6 - i,
  })),
});

const keep = ({ host, ...practice }: Practice): Promise<unknown> =>
  askAsPopup(world.popup, {
    type: 'importHost',
    data: { version: 1, host, practice: { host, ...practice }, history: historyOf(host) },
  });

const open = async (path: string, selector: string): Promise<void> => {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(world.open.extensionUrl(path));
  await page.waitForSelector(selector);
};

const look = async ({ scheme, language, width }: (typeof LOOKS)[number]): Promise<void> => {
  await chooseLanguage(world.popup, language);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
};

const expectGood = async (what: string): Promise<void> => {
  expect(await violations(page), what).toEqual([]);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await misfitsOf(page), what).toEqual([]);
};

beforeAll(async () => {
  page = world.page;
  const well = wellPractice(Date.now(), ONE);
  await keep({ ...well, staff: well.staff.slice(0, 1) });
  await keep(await knownPractice(Date.now()));
  await keep(practiceOf(2_000));
});

describe.each(LOOKS)('in $language, $scheme, at $width px', (wanted) => {
  it('who can do what is good for nobody, one, thirty and two thousand', async () => {
    await look(wanted);
    for (const host of [NOBODY, ONE, HOST, CROWD]) {
      await open(`access.html#practice=${host}`, '#access :is(table, .nothing, li)');
      await expectGood(host);
    }
  });

  it('over time is good for nobody, one, thirty and two thousand, and its numbers are reached with Tab', async () => {
    await look(wanted);
    for (const host of [NOBODY, ONE, HOST, CROWD]) {
      await open(`report.html#${host}`, '#report h1');
      if (host === NOBODY) {
        await expectGood(host);
        continue;
      }
      // Of a large practice the list of findings is as long as it is: it is looked at in its own test.
      await page.$$eval('.report-findings > li:nth-child(n+4)', (all) => {
        for (const one of all) one.remove();
      });
      await expectGood(host);
      await tabTo(page, 'region', wanted.language === 'en' ? 'The numbers' : 'Los números');
    }
  });

  it('one person is found and told, of one, thirty and two thousand, by the keyboard alone', async () => {
    await look(wanted);
    const popup = { [ONE]: 'mia', [HOST]: 'ingrid', [CROWD]: practiceOf(2_000).staff[1_999]?.name ?? '' };
    for (const [host, name] of Object.entries(popup)) {
      await open('popup.html', '#popup main *');
      const choice = await page.$('header select');
      await choice?.focus();
      await page.select('header select', host);
      await tabTo(page, 'searchbox', wanted.language === 'en' ? 'Find a person' : 'Buscar a una persona');
      await page.keyboard.type(name);
      await page.waitForSelector('.person');
      await waitForTree(page, 'the answer', (tree) => find(tree, 'status'));
      expect(textOf(await accessibilityTree(page)).toLowerCase()).toContain(name.toLowerCase());
      await expectGood(host);
    }
  });
});
