import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { findAll, waitForTree } from '../../launch/accessibility.ts';
import { badgesOn } from '../../launch/badges.ts';
import { evaluateInside } from '../../launch/inside.ts';
import { inOurRoots } from '../../launch/ours.ts';
import { UNBOUGHT } from '../../practice/styles/guests.ts';
import { HEADERS, STYLES, type Style } from '../../practice/styles/styles.ts';
import { overviews, visit, waitFor } from '../../walk.ts';
import { useWorld, type World } from '../setup.ts';
import { installDrawn } from './drawn.ts';
import { type Driver, installDriver, type Outcome } from './driver.ts';
import { tellBadges } from './tellBadges.ts';

const INTERACTIONS = 200;
const COMPARED = 10;
const CHANCES = 5;
/** So long a screen of licenses stands, in frames: nothing there tells the driver that it was read. */
const GLANCE = 12;
const NOTHING_WRONG: Outcome = { wrong: [], missing: [] };

/** Styles whose license page shows names alone: there nobody can tell namesakes apart. */
const WITHOUT_IDS: readonly Style[] = ['regular-table'];

/** Styles that draw what is out of view when nothing has happened for a while; others are done in two frames. */
const LATE: readonly Style[] = ['fluent'];
const REST = { late: 40, usual: 2 };

type InPage = typeof globalThis & { driver: Driver };

/** @param problems gets every error and warning of the page */
const openPage = async ({ open }: World, flagged: readonly string[], problems: string[]): Promise<Page> => {
  const page = await open.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'log' && !UNBOUGHT.test(message.text())) problems.push(message.text());
  });
  await page.setViewport({ width: 1100, height: 800 });
  await page.evaluateOnNewDocument(installDrawn);
  await page.evaluateOnNewDocument(installDriver, flagged);
  return page;
};

/** From now on the driver hears of the page where badges stand. */
const hear = (page: Page): Promise<unknown> =>
  waitFor('our content script', () =>
    evaluateInside(page, tellBadges).then(
      () => true,
      () => false,
    ),
  );

/** Under Trusted Types this is refused: the policy is in force. */
const setMarkup = (): string => {
  try {
    document.createElement('p').innerHTML = '<b>';
    return '';
  } catch (error) {
    return String(error);
  }
};

/** Where two series of pages differ first, with what stands there. */
const firstDifference = (ours: readonly string[], theirs: readonly string[]) => {
  const place = ours.findIndex((text, i) => text !== theirs[i]);
  const [a = '', b = ''] = [ours[place], theirs[place]];
  let from = 0;
  while (a[from] === b[from] && from < a.length) from++;
  return place === -1
    ? undefined
    : { place, ours: a.slice(from - 80, from + 200), theirs: b.slice(from - 80, from + 200) };
};

/** One third of the styles: files run side by side, the styles in a file one after the other. */
export const thirdOf = (third: 0 | 1 | 2): Style[] => STYLES.filter((_, i) => i % 3 === third);

/** Tests a list of each of these styles. */
export function testLists(styles: readonly Style[]): void {
  const world = useWorld();
  describe.each(styles)('a list built with %s', (style) => {
    const host = `maple-${style.replace('-', '')}.theranest.com`;
    const urlOf = (page: 'staff' | 'licenses') => `https://${host}/styles/${style}/${page}`;
    const problems: string[] = [];
    let page: Page;
    afterAll(() => page?.close());

    const flagged = () => {
      const { people } = world.practice.tenant('maple');
      const nameOf = ({ first, last }: (typeof people)[number]) => `${first} ${last}`;
      return people.filter(
        (person) =>
          person.licenses.provider &&
          person.licenses.admin &&
          !(
            WITHOUT_IDS.includes(style) && people.some((other) => other !== person && nameOf(other) === nameOf(person))
          ),
      );
    };

    const overview = async () => (await overviews(world.popup)).find((one) => one.host === host);

    it('is read whole, page by page or screen by screen', async () => {
      page = await openPage(
        world,
        flagged().map(({ id }) => id),
        problems,
      );
      const names = flagged().map(({ first, last }) => `${first} ${last}`);
      await visit(page, urlOf('licenses'), world.popup);
      await hear(page);
      await waitFor('all licenses', async () => {
        await page.evaluate((frames) => (globalThis as InPage).driver.walk(frames), GLANCE);
        return ((await overview())?.findings.length ?? 0) >= names.length;
      });

      await visit(page, urlOf('staff'), world.popup);
      await hear(page);
      expect(await page.evaluate(() => (globalThis as InPage).driver.walk())).toEqual(NOTHING_WRONG);
      const all = world.practice.tenant('maple').people.length;
      const { findings, staff } = await waitFor('all staff', async () => {
        const now = await overview();
        return now && now.staff >= all && now;
      });
      expect(staff).toBe(all);
      expect(
        findings
          .filter(({ rule }) => rule === 'both-licenses')
          .map(({ name }) => name)
          .sort(),
      ).toEqual(names.sort());
    });

    it('says both licenses where a badge stands', async () => {
      await page.goto(urlOf('staff'));
      await hear(page);
      await page.waitForFunction(() => (globalThis as InPage).driver.isUpToDate());
      expect((await badgesOn(page)).length).toBeGreaterThan(0);
      // Those under a head or at the edge of the list are said as well: Tab comes to them, and brings their row into view.
      const inRoots = await inOurRoots(page, (root) => root.querySelectorAll('button[popover]').length);
      const badges = inRoots.reduce((sum, count) => sum + count, 0);
      await waitForTree(page, `${badges} badges`, (tree) => {
        const named = findAll(tree, ({ role, name }) => role === 'button' && name === 'Both licenses');
        return named.length === badges;
      });
    });

    it(`carries no badge beside the wrong person in any frame of ${INTERACTIONS} interactions`, async () => {
      const outcome = await page.evaluate(async (interactions) => {
        const { driver } = globalThis as InPage;
        for (let i = 0; i < interactions; i++) {
          const { wrong, missing } = await driver.act(i);
          if (wrong.length + missing.length > 0) return { i, wrong, missing, seen: driver.seen() };
        }
        return { seen: driver.seen() };
      }, INTERACTIONS);
      expect(outcome).toEqual({ seen: expect.any(Number) });
      expect(outcome.seen).toBeGreaterThan(INTERACTIONS);
    });

    it('leaves the page as it is', async () => {
      const { port } = world.practice;
      const alone = await openPage(world, [], problems);
      const show = async (tab: Page, url: string, isReady: () => boolean) => {
        await tab.bringToFront();
        await tab.goto(url);
        if (tab !== alone) await hear(tab);
        await tab.waitForFunction(isReady);
        const rest = LATE.includes(style) ? REST.late : REST.usual;
        return tab.evaluate(
          async (acts, frames) => {
            const { driver } = globalThis as InPage;
            const shown = [await driver.snapshot(20)];
            for (let i = 0; i < acts; i++) {
              await driver.act(1000 + i);
              shown.push(await driver.snapshot(frames));
            }
            return { shown, shifts: driver.shifts(), violations: driver.violations() };
          },
          COMPARED,
          rest,
        );
      };
      const ours = await show(page, urlOf('staff'), () => (globalThis as InPage).driver.isUpToDate());
      // The extension does not run on localhost.
      const showAlone = () =>
        show(alone, `https://maple.localhost:${port}/styles/${style}/staff`, () =>
          Boolean(document.querySelector('#list [href]')),
        );
      let theirs = await showAlone();
      // How far a page moves its own things is in part a matter of chance: as far as with us it must move them without us.
      for (let i = 0; i < CHANCES && ours.shifts > theirs.shifts; i++) theirs = await showAlone();
      expect(firstDifference(ours.shown, theirs.shown)).toBeUndefined();
      expect({ problems, violations: ours.violations }).toEqual({ problems: [], violations: [] });
      expect(ours.shifts).toBeLessThanOrEqual(theirs.shifts);
      if (style in HEADERS) expect(await page.evaluate(setMarkup)).toContain('TrustedHTML');
      await page.bringToFront();
      const clock = await page.$('[data-ticks]');
      const ticks = await clock?.evaluate((element) => element.getAttribute('data-ticks'));
      // Whatever draws itself again and again still does.
      if (clock)
        await page.waitForFunction((element, old) => element.getAttribute('data-ticks') !== old, {}, clock, ticks);
      await alone.close();
    });
  });
}
