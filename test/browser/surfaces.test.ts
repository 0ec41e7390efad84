import { beforeAll, describe, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { type Accessible, clickByName, find, findAll, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
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
    expect(text).toContain('9 to put right 8 could save 1 not checked yet');
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
    await tabTo(page, 'button', 'Owner without Provider license');
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
