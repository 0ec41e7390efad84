import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Measured, measureInside } from '../annotation/inside.ts';
import { htmlOf, PAGES, type StandPage } from '../annotation/pages.ts';
import { textOf, waitForTree } from '../launch/accessibility.ts';
import { badgesOn, LAYER } from '../launch/badges.ts';
import { evaluateInside } from '../launch/inside.ts';
import { askAsPopup, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';
import { panelIn } from './way.ts';

const world = useWorld();
const { practice, badges } = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/practice.json'), 'utf8')) as {
  practice: { staff: { name: string }[] };
  badges: Record<string, string>;
};
const names = practice.staff.map(({ name }) => name);
const flagged = names.filter((name) => badges[name]);

let html = '';
let page: Page;

beforeAll(async () => {
  page = await world.open.newPage();
  await page.setViewport({ width: 1280, height: 960 });
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.respond({ status: 404 }),
  );
});

const frames = (count = 6): Promise<void> =>
  page.evaluate(async (many) => {
    for (let i = 0; i < many; i++) await new Promise(requestAnimationFrame);
  }, count);

/** Each page is opened with the same knowledge: what it shows is read, and would be known on the next one. */
const open = async (body: string): Promise<void> => {
  const { host } = new URL(DEMO);
  await askAsPopup(world.popup, { type: 'eraseHost', host });
  await askAsPopup(world.popup, { type: 'importPractice', practice: { ...practice, host } });
  html = body;
  await page.bringToFront();
  await page.goto(`${DEMO}/c/staff`);
  await page.waitForSelector(LAYER);
  await waitFor('all badges', async () => (await badgesOn(page)).length > 0);
};

const measure = (): Promise<Measured> => evaluateInside(page, measureInside, names);

/** The boxes of the page where no extension runs. */
const alone = async ({ step }: StandPage): Promise<number[][]> => {
  await page.goto('https://no-practice.example/c/staff');
  if (step) await page.evaluate(step);
  await frames();
  const { boxes } = (await page.evaluate(`(${measureInside})(${JSON.stringify(names)})`)) as Measured;
  return boxes;
};

const problemsOf = ({ badges: shown }: Measured, { fewer }: StandPage): string[] => {
  const seen = shown.filter(({ isSeen }) => isSeen);
  return [
    ...seen.filter(({ row, label }) => badges[row] !== label).map(({ row, label }) => `“${label}” beside ${row}`),
    ...seen.filter(({ over }) => over).map(({ row, over }) => `the badge of ${row} is over ${over}`),
    ...(fewer ? [] : flagged.filter((name) => !seen.some(({ row }) => row === name))).map((name) => `none of ${name}`),
  ];
};

describe('a badge moves nothing, covers nothing and is seen beside its name', () => {
  it.each(PAGES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    await open(htmlOf(one));
    if (one.step) await page.evaluate(one.step);
    await frames();
    // What was covered by something that is still opening is looked for again.
    await waitFor('badges at rest', async () => problemsOf(await measure(), one).length === 0).catch(() => undefined);
    const measured = await measure();
    expect(problemsOf(measured, one)).toEqual([]);
    expect(measured.boxes).toEqual(await alone(one));
  });
});

const STAFF = htmlOf({ name: '' });

const openPanel = async (): Promise<void> => {
  const [badge] = await badgesOn(page);
  await page.mouse.click((badge?.left ?? 0) + 6, (badge?.top ?? 0) + 6);
  await waitForTree(page, 'the panel', panelIn);
};

describe('badges go where the person is', () => {
  it('into what is shown in full screen, and back', async () => {
    await open(
      htmlOf({ name: '', around: (table) => `<section style="background:#fff;overflow:auto">${table}</section>` }),
    );
    await page.evaluate(() =>
      addEventListener('click', () => document.querySelector('section')?.requestFullscreen(), { once: true }),
    );
    await page.click('h1');
    await waitFor('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    const seen = async () => (await measure()).badges.filter(({ isSeen }) => isSeen).length;
    await waitFor('badges over it', async () => (await seen()) === flagged.length);
    await openPanel();
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.exitFullscreen());
    await waitFor('badges beside the page', async () => (await seen()) === flagged.length);
  });

  it('to nobody once the page has become a sign-in, and the panel shows nothing of the practice', async () => {
    await open(STAFF);
    await openPanel();
    await page.evaluate(() => {
      document.body.innerHTML = '<h1>Sign in</h1><form><label>Password <input type="password"></label></form>';
    });
    const panel = await waitForTree(page, 'that nothing is shown', (tree) => {
      const found = panelIn(tree);
      return found && textOf(found).includes('You’re not signed in here.') && found;
    });
    expect(names.filter((name) => textOf(panel).includes(name))).toEqual([]);
    expect(await badgesOn(page)).toEqual([]);
  });
});

describe('on paper', () => {
  it('are the badges of all rows, if they are asked for, and the page is the same afterwards', async () => {
    await open(htmlOf({ name: '', css: 'td{padding:80px 12px}' }));
    const before = await page.$eval('table', (table) => table.outerHTML);
    await page.evaluate(() => {
      addEventListener('afterprint', () => Reflect.set(globalThis, 'printed', true));
      new MutationObserver(() => {
        const inCells = document.querySelectorAll('td [data-license-lens]').length;
        Reflect.set(globalThis, 'most', Math.max(Reflect.get(globalThis, 'most') ?? 0, inCells));
      }).observe(document.body, { childList: true, subtree: true });
    });
    await openPanel();
    await evaluateInside(page, () => {
      // What stands in for the dialog of the browser, which nobody could close.
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        Reflect.set(globalThis, 'inCells', document.querySelectorAll('td [data-license-lens]').length);
        dispatchEvent(new Event('afterprint'));
      };
      for (const { shadowRoot } of document.querySelectorAll('[data-license-lens]')) {
        const buttons = [...(shadowRoot?.querySelectorAll('button') ?? [])];
        buttons.find(({ textContent }) => textContent === 'Print with badges')?.click();
      }
    });
    expect(await evaluateInside(page, () => Reflect.get(globalThis, 'inCells'))).toBe(flagged.length);
    expect(await page.$eval('table', (table) => table.outerHTML)).toBe(before);
  });
});

describe('scripts of the page meet nothing of ours', () => {
  it('a cell that is edited, and a row that is cloned, are what they would be', async () => {
    await open(STAFF);
    const [cell, row] = await page.evaluate(() => {
      const found = document.querySelector('tbody tr');
      return [found?.querySelector('td')?.innerHTML, (found?.cloneNode(true) as Element | undefined)?.outerHTML];
    });
    expect(cell).toBe('<a href="/staff/64c1a7e25f0d3b0011b2c401">Ana Bello</a>');
    expect(row).not.toContain('license-lens');
    await page.evaluate(() => {
      const list = document.querySelector('tbody');
      const first = list?.querySelector('tr');
      if (first) list?.append(first.cloneNode(true));
      first?.remove();
    });
    await waitFor('the badge beside the clone', async () => {
      const now = await measure();
      return problemsOf(now, { name: '' }).length === 0 && now.badges.length === flagged.length;
    });
  });
});
