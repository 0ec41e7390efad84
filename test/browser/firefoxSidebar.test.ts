import { beforeAll, describe, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { violations } from '../launch/axe.ts';
import { badgesSeen, LAYER, rowsMarkedIn, rowsWith } from '../launch/badges.ts';
import { openOwnPage } from '../launch/extension.ts';
import type { Privileged } from '../launch/privileged.ts';
import { PATHS, waitFor } from '../walk.ts';
import { useFirefox } from './firefoxWorld.ts';

const world = useFirefox();
const ELSEWHERE = 'This tab isn’t a page of your practice.';

interface Views {
  browser: { extension: { getViews(of: { type: string }): Window[] } };
}

interface Keys {
  Services: { wm: { getMostRecentWindow(type: string): { document: Document } } };
}

/** What stands in the sidebar; undefined: it is closed. */
const sidebar = (): Promise<string | undefined> =>
  world.popup.evaluate(
    () =>
      (globalThis as unknown as Views).browser.extension
        .getViews({ type: 'sidebar' })
        .map(({ document }) => document.body.innerText.replaceAll(/\s+/g, ' '))[0],
  );

const sidebarSays = (text: string): Promise<string> =>
  waitFor(`“${text}” in the sidebar`, async () => {
    const now = await sidebar();
    return now?.includes(text) && now;
  });

/** Does what the browser does for the keys of a command, whatever they are on this machine. */
const press = (letter: string): Promise<void> =>
  world.privileged.evaluate((wanted) => {
    const { document } = (globalThis as unknown as Keys).Services.wm.getMostRecentWindow('navigator:browser');
    const keys = [...document.querySelectorAll('keyset key')].filter(
      (key) => key.closest('keyset')?.id.startsWith('ext-keyset-id') && key.getAttribute('key') === wanted,
    );
    for (const key of keys) (key as Element & { doCommand(): void }).doCommand();
  }, letter);

const toStaff = async (): Promise<void> => {
  await world.page.bringToFront();
  await world.page.goto(world.origin + PATHS.new.staff);
  await world.page.waitForSelector(LAYER);
};

beforeAll(() => knowEverything(world.popup, world.host));

describe('the sidebar of Firefox', () => {
  it('does not open by itself after installing', async () => {
    await toStaff();
    expect(await sidebar()).toBeUndefined();
  });

  it('opens with a key, with what is found, and follows the tab in front', async () => {
    await press('L');
    expect(await sidebarSays('9 people with access to fix')).toContain('Ana Ruiz');
    await world.page.goto(`${world.origin}/agenda`);
    await sidebarSays('This isn’t a staff page, so it shows no badges.');
    await world.popup.bringToFront();
    expect(await sidebarSays(ELSEWHERE)).not.toContain('Ana Ruiz');
    await toStaff();
    await sidebarSays('9 people with access to fix');
  });

  it('forgets what it showed where somebody signs out', async () => {
    await world.page.evaluate(() => {
      document.querySelector('main')?.replaceChildren();
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h1>Sign in</h1><input type="password">');
    });
    expect(await sidebarSays('You’re not signed in here.')).not.toContain('Ana Ruiz');
  });

  it('is left for the panel on the page with another key', async () => {
    await toStaff();
    await sidebarSays('9 people with access to fix');
    await press('O');
    await world.page.waitForSelector(':root > [data-license-lens]');
    await waitFor('the sidebar to be closed', async () => (await sidebar()) === undefined);
  });

  it('axe finds nothing in it, in both themes', async () => {
    const panel = await world.open.newPage();
    await panel.setViewport({ width: 320, height: 800 });
    await openOwnPage(world.open, panel, world.open.extensionUrl('sidepanel.html'), '#side-panel .elsewhere');
    for (const [scheme, number] of [
      ['dark', 0],
      ['light', 1],
    ] as const) {
      await world.privileged.evaluate((theme) => {
        const { Services } = globalThis as unknown as Privileged;
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', theme);
      }, number);
      await panel.bringToFront();
      await panel.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, {}, scheme);
      await panel.waitForSelector('.elsewhere');
      expect(await violations(panel), scheme).toEqual([]);
      await toStaff();
      await panel.waitForSelector('.finding');
      expect(await violations(panel), scheme).toEqual([]);
    }
    await panel.close();
  });
});

describe('keys in Firefox', () => {
  it('lead to the next person who needs attention', async () => {
    await toStaff();
    const rows = await waitFor('badges', async () => {
      const marked = await rowsMarkedIn(world.popup, world.page);
      return marked.length > 1 && marked;
    });
    for (const { href } of rows.slice(0, 2)) {
      await press('J');
      await waitFor('the focus on the badge in the row', async () => {
        const badges = (await badgesSeen(world.popup, world.page)).filter(({ hasFocus }) => hasFocus);
        const marked = (await rowsWith(world.page, badges)).filter(({ labels }) => labels.length > 0);
        return marked[0]?.href === href;
      });
    }
  });
});
