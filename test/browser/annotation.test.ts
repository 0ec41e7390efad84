import { afterEach, describe, expect, it } from 'vitest';
import { PAGES } from '../annotation/pages.ts';
import { SIBLINGS } from '../annotation/siblings.ts';
import { htmlOf } from '../annotation/staffPage.ts';
import { textOf, waitForTree } from '../launch/accessibility.ts';
import { badgesOn } from '../launch/badges.ts';
import { evaluateInside } from '../launch/inside.ts';
import { waitFor } from '../walk.ts';
import { useWorld } from './setup.ts';
import { FLAGGED, NAMES, problemsOf, useStanding } from './standing.ts';
import { panelIn } from './way.ts';

const standing = useStanding(useWorld());

afterEach(() => standing.windowFor());

describe('a badge moves nothing, covers nothing and is seen beside its name', () => {
  it.each([...PAGES, ...SIBLINGS].map((one) => [one.name, one] as const))('%s', async (_, one) => {
    await standing.windowFor(one);
    await standing.open(htmlOf(one));
    if (one.step) await standing.page.evaluate(one.step);
    await standing.frames();
    // What was covered by something that is still opening is looked for again.
    await waitFor('badges at rest', async () => problemsOf(await standing.measure(), one).length === 0).catch(
      () => undefined,
    );
    const measured = await standing.measure();
    expect(problemsOf(measured, one)).toEqual([]);
    expect(measured.boxes).toEqual(await standing.boxesAlone(one));
  });
});

const STAFF = htmlOf({ name: '' });

const openPanel = async (): Promise<void> => {
  const [badge] = await badgesOn(standing.page);
  await standing.page.mouse.click((badge?.left ?? 0) + 6, (badge?.top ?? 0) + 6);
  await waitForTree(standing.page, 'the panel', panelIn);
};

describe('badges go where the person is', () => {
  it('into what is shown in full screen, and back', async () => {
    await standing.open(
      htmlOf({ name: '', around: (table) => `<section style="background:#fff;overflow:auto">${table}</section>` }),
    );
    await standing.page.evaluate(() =>
      addEventListener('click', () => document.querySelector('section')?.requestFullscreen(), { once: true }),
    );
    await standing.page.click('h1');
    await waitFor('full screen', () => standing.page.evaluate(() => document.fullscreenElement !== null));
    const seen = async () => (await standing.measure()).badges.filter(({ isSeen }) => isSeen).length;
    await waitFor('badges over it', async () => (await seen()) === FLAGGED.length);
    await openPanel();
    await standing.page.keyboard.press('Escape');
    await standing.page.evaluate(() => document.exitFullscreen());
    await waitFor('badges beside the page', async () => (await seen()) === FLAGGED.length);
  });

  it('to nobody once the page has become a sign-in, and the panel shows nothing of the practice', async () => {
    await standing.open(STAFF);
    await openPanel();
    await standing.page.evaluate(() => {
      document.body.innerHTML = '<h1>Sign in</h1><form><label>Password <input type="password"></label></form>';
    });
    const panel = await waitForTree(standing.page, 'that nothing is shown', (tree) => {
      const found = panelIn(tree);
      return found && textOf(found).includes('You’re not signed in here.') && found;
    });
    expect(NAMES.filter((name) => textOf(panel).includes(name))).toEqual([]);
    expect(await badgesOn(standing.page)).toEqual([]);
  });
});

describe('on paper', () => {
  it('are the badges of all rows, if they are asked for, and the page is the same afterwards', async () => {
    await standing.open(htmlOf({ name: '', css: 'td{padding:80px 12px}' }));
    const before = await standing.page.$eval('table', (table) => table.outerHTML);
    await openPanel();
    await evaluateInside(standing.page, () => {
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
    expect(await evaluateInside(standing.page, () => Reflect.get(globalThis, 'inCells'))).toBe(FLAGGED.length);
    expect(await standing.page.$eval('table', (table) => table.outerHTML)).toBe(before);
  });
});
