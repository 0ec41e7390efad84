import { beforeAll, describe, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import {
  type Accessible,
  clickByName,
  find,
  findAll,
  focusByName,
  textOf,
  waitForTree,
} from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { openPopup } from '../launch/extension.ts';
import { PATHS } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();
const panelIn = (tree: Accessible) => find(tree, 'complementary', 'License Lens');
const focusedIn = (tree: Accessible) => findAll(tree, ({ properties }) => properties.focused === true).at(-1);

beforeAll(() => knowEverything(world.popup));

describe('the panel', () => {
  it('opens at the person whose badge is clicked, with reasons, steps and links, and closes with Escape', async () => {
    const { page } = world;
    await page.goto(DEMO + PATHS.new.staff);
    await clickByName(page, 'button', 'Owner without Provider license');
    const panel = await waitForTree(page, 'the panel', panelIn);
    const text = textOf(panel);
    expect(text).toContain('17 people to put right');
    expect(text).toContain('shows it switched off for Ingrid Sørensen');
    expect(text).toContain('The Provider license is switched off.');
    expect(text).toContain('Open Organization > Manage Licenses again');
    expect(findAll(panel, ({ role, name }) => role === 'link' && name === 'Open the page').length).toBeGreaterThan(0);
    await waitForTree(page, 'the focus on the person', (tree) => focusedIn(tree)?.name.includes('Ingrid Sørensen'));
    await page.keyboard.press('Escape');
    await waitForTree(page, 'no panel', (tree) => !panelIn(tree));
  });

  it('is used with the keyboard alone, and gives the focus back', async () => {
    const { page } = world;
    await page.goto(DEMO + PATHS.new.staff);
    await focusByName(page, 'button', 'Owner without Provider license');
    await page.keyboard.press('Enter');
    await waitForTree(page, 'the panel', panelIn);
    await page.keyboard.press('Escape');
    await waitForTree(
      page,
      'the focus back on the badge',
      (tree) => focusedIn(tree)?.name === 'Owner without Provider license',
    );
  });

  it('leaves the page’s own text and elements as they are', async () => {
    const { page } = world;
    const pageWithoutUs = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const ours of copy.querySelectorAll('[data-license-lens]')) ours.remove();
        return [copy.outerHTML, document.body.textContent];
      });
    await page.goto(DEMO + PATHS.new.staff);
    await page.waitForSelector('td [data-license-lens]');
    const before = await pageWithoutUs();
    await clickByName(page, 'button', 'Owner without Provider license');
    await waitForTree(page, 'the panel', panelIn);
    expect(await pageWithoutUs()).toEqual(before);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('[data-license-lens]')].map((host) => host.shadowRoot)),
    ).not.toContainEqual(expect.anything());
  });

  it('a badge moves nothing: every cell stands where it stood without it', async () => {
    const { page } = world;
    await page.goto(DEMO + PATHS.new.staff);
    await page.waitForSelector('td [data-license-lens]');
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('th, td')].map((cell) => JSON.stringify(cell.getBoundingClientRect())),
      );
    const withBadges = await boxes();
    const withoutBadges = await page.evaluate(() => {
      for (const host of document.querySelectorAll('td [data-license-lens]')) host.remove();
      return [...document.querySelectorAll('th, td')].map((cell) => JSON.stringify(cell.getBoundingClientRect()));
    });
    expect(withBadges).toEqual(withoutBadges);
  });
});

describe('the popup', () => {
  it('opens over the page and shows the practice at a glance', async () => {
    const { page, open } = world;
    await page.goto(DEMO + PATHS.new.staff);
    await page.bringToFront();
    const popup = await openPopup(open);
    const text = await waitForTree(
      popup,
      'the practice',
      (tree) => textOf(tree).includes('Good to know') && textOf(tree),
    );
    expect(text).toContain('17 people to put right: 9 cannot work as they should, 8 with a license for nothing.');
    expect(text).toContain('Not read: the permissions of Latoya Brooks.');
    expect(text).toMatch(/Provider 12 11 13–14/);
    expect(text).toMatch(/Admin 8 8 5–6/);
    await clickByName(popup, 'button', 'Show it on this page');
    await waitForTree(page, 'the panel', panelIn);
  });

  it('leads to the page where a finding is put right, in a tab of its own', async () => {
    const { popup, open } = world;
    await popup.bringToFront();
    await clickByName(popup, 'tab', 'Practice');
    await popup.$$eval('details', ([first]) => first?.setAttribute('open', ''));
    const opened = open.browser.waitForTarget((target) => target.url() === DEMO + PATHS.new.licenses);
    await popup.locator('details[open] a').click();
    const page = await (await opened).page();
    await page?.close();
    expect(popup.url()).toBe(open.extensionUrl('popup.html'));
  });

  it('answers which license somebody needs, by staff type and by tasks', async () => {
    const { popup } = world;
    await popup.bringToFront();
    await clickByName(popup, 'tab', 'Which license?');
    await popup.select('.job select', 'billerWithDocumentation');
    const byType = await waitForTree(popup, 'the advice', (tree) => find(tree, 'status'));
    expect(textOf(byType)).toContain('Provider license');
    expect(textOf(byType)).toContain('Organization > Manage Licenses');
    await clickByName(popup, 'checkbox', 'Change system settings or staff');
    await waitForTree(popup, 'an Admin license', (tree) =>
      textOf(find(tree, 'status') ?? tree).startsWith('Admin license'),
    );
    await clickByName(popup, 'checkbox', 'Read or write clinical notes');
    const both = await waitForTree(popup, 'a Provider license', (tree) => {
      const status = find(tree, 'status');
      return status && textOf(status).startsWith('Provider license') && textOf(status);
    });
    expect(both).toContain('never assign both');
    expect(await popup.$eval('.job select', (select) => (select as HTMLSelectElement).value)).toBe('');
  });

  it.each(['light', 'dark'])('axe finds nothing in it, %s', async (scheme) => {
    const { popup } = world;
    await popup.bringToFront();
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const tab of ['Practice', 'Which license?']) {
      await clickByName(popup, 'tab', tab);
      await waitForTree(popup, `the view ${tab}`, (tree) => find(tree, 'tabpanel', tab));
      if (tab === 'Practice')
        await popup.$$eval('details', (all) =>
          all.forEach((one) => {
            one.open = true;
          }),
        );
      expect(await violations(popup)).toEqual([]);
    }
  });
});
