import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Accessible,
  boxByName,
  find,
  focused,
  hoverByName,
  tabTo,
  textOf,
  waitForTree,
} from '../launch/accessibility.ts';
import { violationsInPlace } from '../launch/axe.ts';
import { LAYER } from '../launch/badges.ts';
import { PATHS, visit } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();
const LABEL = 'Both licenses';
const GWENDOLYN = 'Gwendolyn Achebe';
const cardIn = (tree: Accessible) => find(tree, 'group', GWENDOLYN);
const panelIn = (tree: Accessible) => find(tree, 'complementary', 'License Lens');
const noCard = (page: Page) => waitForTree(page, 'no card', (tree) => !cardIn(tree));

beforeAll(async () => {
  const { page, popup } = world;
  await visit(page, DEMO + PATHS.new.staff, popup);
  await visit(page, DEMO + PATHS.new.licenses, popup);
});

beforeEach(async () => {
  const { page } = world;
  await page.setViewport({ width: 1280, height: 900 });
  await page.mouse.move(5, 5);
  await page.goto(DEMO + PATHS.new.staff);
  await page.waitForSelector(LAYER);
});

describe('the card of a badge', () => {
  it('opens when the pointer rests on it, says whose it is, why, and leads to the page where it is put right', async () => {
    const { page } = world;
    await hoverByName(page, 'button', LABEL);
    const card = await waitForTree(page, 'the card', cardIn);
    expect(textOf(card)).toContain('Gwendolyn Achebe');
    expect(textOf(card)).toContain('has both licenses');
    const link = find(card, 'link');
    expect(link?.name).toContain('turn off the Admin license for Gwendolyn Achebe');
    expect(await violationsInPlace(page)).toEqual([]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await violationsInPlace(page)).toEqual([]);
    await page.emulateMediaFeatures([]);

    // It stays while the pointer is on it, and one click leads to the page.
    await hoverByName(page, 'link', link?.name ?? '');
    await Promise.all([page.waitForNavigation(), page.mouse.down().then(() => page.mouse.up())]);
    expect(page.url()).toBe(DEMO + PATHS.new.licenses);
  });

  it('closes with Escape, and when the pointer leaves; the badge stays', async () => {
    const { page } = world;
    await hoverByName(page, 'button', LABEL);
    await waitForTree(page, 'the card', cardIn);
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.mouse.move(5, 5);
    await hoverByName(page, 'button', LABEL);
    await waitForTree(page, 'the card again', cardIn);
    await page.mouse.move(5, 5);
    await noCard(page);
    await waitForTree(page, 'the badge', (tree) => find(tree, 'button', LABEL));
  });

  it('is used with the keyboard alone: focus, Tab, Enter', async () => {
    const { page } = world;
    await tabTo(page, 'button', LABEL);
    await waitForTree(page, 'the card', cardIn);
    await page.keyboard.press('Tab');
    await waitForTree(page, 'the focus on its link', (tree) => focused(tree)?.role === 'link' && cardIn(tree));
    await page.keyboard.press('Escape');
    await waitForTree(page, 'the focus back on the badge', (tree) => focused(tree)?.name === LABEL && !cardIn(tree));
    await page.keyboard.press('Tab');
    await waitForTree(page, 'the focus on the page', (tree) => focused(tree)?.name !== LABEL && !cardIn(tree));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await waitForTree(page, 'the card again', cardIn);
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(DEMO + PATHS.new.licenses);
  });

  it('lies over no badge it belongs to, and above it where there is no room below', async () => {
    const { page } = world;
    for (const height of [900, 0]) {
      if (height === 0) {
        const badge = await boxByName(page, 'button', LABEL);
        await page.setViewport({ width: 1280, height: Math.ceil(badge.bottom) + 8 });
      }
      await page.mouse.move(5, 5);
      await noCard(page);
      await hoverByName(page, 'button', LABEL);
      await waitForTree(page, 'the card', cardIn);
      const [badge, card] = [await boxByName(page, 'button', LABEL), await boxByName(page, 'group', GWENDOLYN)];
      if (height === 0) expect(card.bottom).toBeLessThanOrEqual(badge.top);
      else expect(card.top).toBeGreaterThanOrEqual(badge.bottom);
    }
  });

  it('opens with the first touch; the next one opens the panel', async () => {
    const { page } = world;
    await hoverByName(page, 'button', LABEL);
    await waitForTree(page, 'the card', cardIn);
    await page.mouse.move(5, 5);
    await noCard(page);
    const { left, top } = await boxByName(page, 'button', LABEL);
    await page.touchscreen.tap(left + 10, top + 8);
    await waitForTree(page, 'the card without the panel', (tree) => cardIn(tree) && !panelIn(tree));
    await page.touchscreen.tap(left + 10, top + 8);
    await waitForTree(page, 'the panel without the card', (tree) => panelIn(tree) && !cardIn(tree));
  });

  it('stands at the end of the name on a page that is written from right to left', async () => {
    const { page } = world;
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      window.dispatchEvent(new Event('resize'));
    });
    const name = await page.$eval(`td a::-p-text(${GWENDOLYN})`, (link) => link.getBoundingClientRect().left);
    await waitForTree(page, 'the badge', (tree) => find(tree, 'button', LABEL));
    const badge = await boxByName(page, 'button', LABEL);
    expect(badge.right).toBeLessThanOrEqual(name);
    await hoverByName(page, 'button', LABEL);
    await waitForTree(page, 'the card', cardIn);
    const card = await boxByName(page, 'group', GWENDOLYN);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top >= badge.bottom || card.bottom <= badge.top).toBe(true);
  });
});
