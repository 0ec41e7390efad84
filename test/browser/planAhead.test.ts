import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HostData, Practice } from '../../core/index.ts';
import { practiceOf } from '../bench/people.ts';
import { knownPractice } from '../known/index.ts';
import { accessibilityTree, clickByName, find, focused, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { chooseLanguage, openPopup } from '../launch/extension.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { SHORT, shortPractice, wellPractice } from '../pictures/states.ts';
import { servedByTrying } from '../unit/everyShare.ts';
import { practices } from '../unit/generatedPractices.ts';
import { askAsPopup, PATHS, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const HOST = new URL(DEMO).host;
const CROWD = 'bench.theranest.com';
const ONE = 'one.theranest.com';

const world = useWorld();
/** The page to plan ahead with. */
let page: Page;

const open = async (hash: string, selector = '#plan :is(.sum, .notice)'): Promise<void> => {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`${world.open.extensionUrl('plan.html')}#${hash}`);
  await page.waitForSelector(selector);
};

const keep = (practice: Practice): Promise<unknown> => askAsPopup(world.popup, { type: 'importPractice', practice });
const forget = (host: string): Promise<unknown> => askAsPopup(world.popup, { type: 'eraseHost', host });

/** Ids of those in the queue, in order; of those who get a seat; of those of whom it is not known. */
const queue = (): Promise<{ all: string[]; served: string[]; unsure: string[] }> =>
  page.$$eval('.queue li', (rows) => {
    const idsWith = (selector: string): string[] =>
      rows.filter((row) => row.querySelector(selector)).map((row) => (row as HTMLElement).dataset.staff ?? '');
    return { all: idsWith('.who'), served: idsWith('.tag.done'), unsure: idsWith('.tag.info') };
  });

const sum = (): Promise<string> => page.$eval('.sum', (element) => element.textContent ?? '');

/** Moves somebody to the top, and waits until that is kept. */
const moveToTop = async (id: string): Promise<void> => {
  const button = `li[data-staff="${id}"] .moves button:last-child`;
  const before = await page.$eval('.queue [role="status"]', (status) => status.textContent);
  const isThere = await page.$eval(button, (element) => element.getAttribute('aria-disabled') === 'true');
  await page.$eval(button, (element) => (element as HTMLElement).click());
  if (isThere) return;
  await waitFor(`${id} at the top`, () =>
    page.$eval(
      '.queue [role="status"]',
      (status, old) => status.textContent !== '' && status.textContent !== old,
      before,
    ),
  );
};

const orderKept = async (host: string): Promise<readonly string[] | undefined> =>
  (await askAsPopup<HostData>(world.popup, { type: 'exportHost', host })).note?.seatOrder;

beforeAll(async () => {
  page = world.page;
  await page.setViewport({ width: 1280, height: 900 });
});

describe('while nothing is kept', () => {
  it('it says kindly what to open first, and fills in by itself', async () => {
    await open(`practice=${SHORT}`);
    const text = textOf(await accessibilityTree(page));
    expect(text).toContain(`No one is checked yet on ${SHORT}`);
    expect(text).toContain('Staff > Permissions, for each person');
    expect(await violations(page)).toEqual([]);
    await keep(shortPractice(Date.now()));
    await waitForTree(page, 'the queue', (tree) => textOf(tree).includes('3 people go without a seat.'));
  });

  it('opens from the popup and from the panel, at the practice of the page', async () => {
    await keep(await knownPractice(Date.now()));
    await page.goto(DEMO + PATHS.new.staff);
    await page.bringToFront();
    const url = world.open.extensionUrl(`plan.html#practice=${HOST}`);
    const opened = () => world.open.browser.waitForTarget((target) => target.url() === url);
    const popup = await openPopup(world.open);
    const fromPopup = opened();
    await clickByName(popup, 'link', 'Plan ahead');
    await (await (await fromPopup).asPage()).close();
    await page.bringToFront();
    const again = await openPopup(world.open);
    await clickByName(again, 'button', 'Open panel');
    await waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));
    const fromPanel = opened();
    await clickByName(page, 'button', 'Plan ahead');
    await (await (await fromPanel).asPage()).close();
  });
});

describe('who gets a seat first', () => {
  const small = practices(true).chain((practice) =>
    fc.record({
      practice: fc.constant<Practice>({ ...practice, plan: 'perProvider' }),
      order: fc.shuffledSubarray(
        practice.staff.map(({ id }) => id),
        { minLength: practice.staff.length },
      ),
    }),
  );

  it('is who the best of all choices serves, in the order that the admin gives', async () => {
    const cases = fc
      .sample(small, { seed: 21, numRuns: 120 })
      // Two owners have no order that an admin gives.
      .filter(({ practice }) => practice.staff.filter(({ owner }) => owner).length < 2 && practice.staff.length > 1)
      .slice(0, 30);
    let waited = 0;
    for (const [i, { practice, order }] of cases.entries()) {
      const host = `case${i}.${practice.system}.com`;
      await keep({ ...practice, host });
      await open(`practice=${host}`);
      const { all } = await queue();
      for (const id of order.toReversed()) {
        if (all.includes(id) && (await page.$(`li[data-staff="${id}"] .moves`))) await moveToTop(id);
      }
      const shown = await queue();
      expect({ host, served: shown.served }).toEqual({ host, served: servedByTrying(practice, order) });
      expect(shown.unsure).toEqual([]);
      waited += shown.all.length - shown.served.length;
      await forget(host);
    }
    expect(waited).toBeGreaterThan(20);
  });

  it('says what to buy: with it nobody goes without, and with one seat less of a kind somebody does', async () => {
    const cases = fc
      .sample(small, { seed: 3, numRuns: 60 })
      .filter(({ practice }) => practice.system === 'theranest' && practice.staff.length > 2)
      .slice(0, 12);
    let bought = 0;
    for (const [i, { practice }] of cases.entries()) {
      const host = `buy${i}.theranest.com`;
      await keep({ ...practice, host });
      await open(`practice=${host}`);
      const [, provider] = /buy [^.]*?(\d+) Provider/.exec(await sum()) ?? [];
      const [, admin] = /buy [^.]*?(\d+) Admin/.exec(await sum()) ?? [];
      const more = { provider: Number(provider ?? 0), admin: Number(admin ?? 0) };
      const peopleWithout = async (less: 'provider' | 'admin' | undefined): Promise<number> => {
        const pools = Object.fromEntries(
          (['provider', 'admin'] as const).map((license) => [
            license,
            (practice.pools?.[license] ?? 0) + more[license] - Number(license === less),
          ]),
        );
        await keep({ ...practice, host, pools });
        await open(`practice=${host}`);
        return page.$$eval('.queue .tag.error', (tags) => tags.length);
      };
      expect(await peopleWithout(undefined), host).toBe(0);
      for (const license of ['provider', 'admin'] as const) {
        if (more[license] === 0) continue;
        bought += more[license];
        expect(await peopleWithout(license), `${host}: ${license}`).toBeGreaterThan(0);
      }
      await forget(host);
    }
    expect(bought).toBeGreaterThan(5);
  });

  it('says who goes without, and what does not work for them', async () => {
    await open(`practice=${SHORT}`);
    const text = textOf(
      await waitForTree(page, 'who goes without', (tree) => find(tree, 'region', 'Who goes without')),
    );
    expect(text).toContain('Priya Raman');
    expect(text).toContain('Holds telehealth sessions');
    expect(text).not.toContain('Chloé');
    expect(await sum()).toContain('License Lens can’t tell yet for 1 person');
  });

  it('is changed with the keyboard: the focus stays, and the new place is said', async () => {
    await open(`practice=${SHORT}`);
    await tabTo(page, 'button', 'Move Priya Raman up');
    for (const place of [6, 5, 4]) {
      await page.keyboard.press('Enter');
      await waitForTree(page, `place ${place}`, (tree) => textOf(tree).includes(`Priya Raman: number ${place} of 8.`));
    }
    const tree = await accessibilityTree(page);
    expect(focused(tree)?.name).toBe('Move Priya Raman up');
    expect(textOf(tree)).toContain('number 4 of 8. Gets: Provider license.');
    const { all, served } = await queue();
    expect(all.indexOf('66d0b5a19c3e7200128a4f03')).toBe(3);
    // Chloé, whose license is on today, has none left.
    expect(served).not.toContain('66d0b5a19c3e7200128a4f01');
    expect(textOf(tree)).toContain('turn off: Provider license');
    await tabTo(page, 'button', 'Move Priya Raman to the top');
    await page.keyboard.press('Space');
    await waitForTree(page, 'the first place', (now) => textOf(now).includes('number 2 of 8.'));
    // The owner stays first: nobody is moved past them.
    await page.keyboard.press('Space');
    expect((await queue()).all.indexOf('66d0b5a19c3e7200128a4f03')).toBe(1);
    expect(focused(await accessibilityTree(page))?.name).toBe('Move Priya Raman to the top');
  });

  it('is kept until the admin takes the usual order again, or erases the practice', async () => {
    await open(`practice=${SHORT}`);
    expect((await queue()).all.indexOf('66d0b5a19c3e7200128a4f03')).toBe(1);
    expect(await orderKept(SHORT)).toContain('66d0b5a19c3e7200128a4f03');
    // What was exported brings the order back.
    const data = await askAsPopup<HostData>(world.popup, { type: 'exportHost', host: SHORT });
    await forget(SHORT);
    expect(await orderKept(SHORT)).toBeUndefined();
    await askAsPopup(world.popup, { type: 'importHost', data });
    await open(`practice=${SHORT}`);
    expect((await queue()).all.indexOf('66d0b5a19c3e7200128a4f03')).toBe(1);
    await tabTo(page, 'button', 'Back to the usual order');
    await page.keyboard.press('Enter');
    await waitFor('the usual order', async () => (await queue()).all.indexOf('66d0b5a19c3e7200128a4f03') === 6);
    expect(await orderKept(SHORT)).toBeUndefined();
  });

  it('is changed by dragging, and Escape leaves it as it was', async () => {
    await open(`practice=${SHORT}`);
    const middle = async (row: number): Promise<{ x: number; y: number }> =>
      page.$eval(`.queue li:nth-child(${row}) .handle`, (handle) => {
        const { left, top, width, height } = handle.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    const { all } = await queue();
    const drag = async (from: number, to: number): Promise<void> => {
      const [start, end] = [await middle(from), await middle(to)];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y - 8, { steps: 6 });
    };
    await drag(7, 3);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect((await queue()).all).toEqual(all);
    await drag(7, 3);
    await page.mouse.up();
    await waitFor('the new place', async () => (await queue()).all[2] === all[6]);
    await waitForTree(page, 'what is said', (tree) => textOf(tree).includes('number 3 of 8.'));
    await forget(SHORT);
    await keep(shortPractice(Date.now()));
  });

  it('of 2,000 people shows the first ones, and finds each', async () => {
    await keep(practiceOf(2_000));
    await open(`practice=${CROWD}`);
    expect((await queue()).all.length).toBe(50);
    await tabTo(page, 'searchbox', 'Find a person or position');
    await page.keyboard.type('zoe tran 3');
    await waitFor('the one', async () => (await queue()).all.length === 1);
    const [id] = (await queue()).all;
    await tabTo(page, 'button', 'Move Zoe Tran 3 to the top');
    await page.keyboard.press('Enter');
    await waitForTree(page, 'the seat', (tree) =>
      /Zoe Tran 3: number 2 of [\d,]+\. Gets: Provider license\./.test(textOf(tree)),
    );
    expect(await orderKept(CROWD)).toContain(id);
  });

  it('is not shared where it is not known how many seats there are, or nothing limits them', async () => {
    const { pools: _, ...unread } = wellPractice(Date.now(), ONE);
    await keep(unread);
    await open(`practice=${ONE}`);
    expect(textOf(await accessibilityTree(page))).toContain('The number of seats isn’t checked yet');
    expect(await page.$('.queue')).toBeNull();
    await keep({ ...unread, plan: 'trial' });
    await open(`practice=${ONE}`);
    expect(textOf(await accessibilityTree(page))).toContain('Seats aren’t limited on this plan');
    const well = wellPractice(Date.now(), ONE);
    await keep({ ...well, staff: well.staff.slice(0, 1) });
    await open(`practice=${ONE}`);
    expect(await sum()).toContain('There are enough seats: everyone who needs a license gets one.');
  });
});

const speak = (language: string): Promise<void> => chooseLanguage(world.popup, language);

it.each([
  { scheme: 'light', language: 'en', width: 1280 },
  { scheme: 'dark', language: 'es', width: 1280 },
  { scheme: 'dark', language: 'es', width: 320 },
  { scheme: 'light', language: 'en', width: 720 },
] as const)('looks well in $language, $scheme, at $width px', async ({ scheme, language, width }) => {
  await speak(language);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const host of ['nobody.theranest.com', ONE, HOST, SHORT, CROWD]) {
    await open(`practice=${host}`);
    expect(await violations(page), host).toEqual([]);
    expect(await misfitsOf(page), host).toEqual([]);
  }
});
