import { afterEach, describe, expect, it } from 'vitest';
import { PAGES } from '../../annotation/pages.ts';
import { SIBLINGS } from '../../annotation/siblings.ts';
import { htmlOf } from '../../annotation/staffPage.ts';
import { waitFor } from '../../walk.ts';
import { FLAGGED, NAMES, type Standing } from '../standing.ts';

const STAFF = htmlOf({ name: '' });
const PANEL = 'aside';

const openPanel = async (standing: Standing): Promise<void> => {
  const [badge] = await standing.badges();
  await standing.page.mouse.click((badge?.left ?? 0) + 6, (badge?.top ?? 0) + 6);
  await waitFor('the panel', () => standing.said(PANEL));
};

/** Badges move nothing, cover nothing, and are where the person is, in either browser. */
export function describeAnnotated(standing: Standing): void {
  afterEach(() => standing.windowFor());

  describe('a badge moves nothing, covers nothing and is seen beside its name', () => {
    it.each([...PAGES, ...SIBLINGS].map((one) => [one.name, one] as const))('%s', async (_, one) => {
      expect(await standing.problems(one)).toEqual([]);
    });
  });

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
      await openPanel(standing);
      await standing.page.keyboard.press('Escape');
      // Firefox leaves it with the same key.
      await standing.page.evaluate(async () => document.fullscreenElement && (await document.exitFullscreen()));
      await waitFor('badges beside the page', async () => (await seen()) === FLAGGED.length);
    });

    it('to nobody once the page has become a sign-in, and the panel shows nothing of the practice', async () => {
      await standing.open(STAFF);
      await openPanel(standing);
      await standing.page.evaluate(() => {
        document.body.innerHTML = '<h1>Sign in</h1><form><label>Password <input type="password"></label></form>';
      });
      const said = await waitFor('that nothing is shown', async () => {
        const text = await standing.said(PANEL);
        return text.includes('You’re not signed in here.') && text;
      });
      expect(NAMES.filter((name) => said.includes(name))).toEqual([]);
      expect(await standing.badges()).toEqual([]);
    });
  });

  describe('on paper', () => {
    it('are the badges of all rows, if they are asked for, and the page is the same afterwards', async () => {
      await standing.open(htmlOf({ name: '', css: 'td{padding:80px 12px}' }));
      const before = await standing.page.$eval('table', (table) => table.outerHTML);
      await openPanel(standing);
      await standing.inside((roots) => {
        // What stands in for the dialog of the browser, which nobody could close.
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
          Reflect.set(globalThis, 'inCells', document.querySelectorAll('td [data-license-lens]').length);
          dispatchEvent(new Event('afterprint'));
        };
        const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]);
        buttons.find(({ textContent }) => textContent === 'Print with badges')?.click();
      });
      expect(await standing.inside(() => Reflect.get(globalThis, 'inCells'))).toBe(FLAGGED.length);
      expect(await standing.page.$eval('table', (table) => table.outerHTML)).toBe(before);
    });
  });
}
