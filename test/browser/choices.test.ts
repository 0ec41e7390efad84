import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditSettings } from '../../core/index.ts';
import { knowEverything, knownPractice } from '../known/index.ts';
import { accessibilityTree, find, findAll, focused, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { askAsPopup, overviews, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const HOST = new URL(DEMO).host;

const world = useWorld();
/** The options page. */
let page: Page;

const settings = (): Promise<AuditSettings> => askAsPopup(world.popup, { type: 'settings', host: HOST });
const waitForSettings = (what: string, fits: (kept: AuditSettings) => boolean): Promise<AuditSettings> =>
  waitFor(what, async () => {
    const kept = await settings();
    return fits(kept) && kept;
  });

const open = async (section = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${world.open.extensionUrl('options.html')}${section}`);
  await page.waitForSelector('#prices .choices');
};

beforeAll(async () => {
  page = world.page;
  await knowEverything(world.popup);
  await open();
});

const regionText = async (name: string): Promise<string> => {
  const region = find(await accessibilityTree(page), 'region', name);
  return region ? textOf(region) : '';
};

describe('with the keyboard alone', () => {
  it('the navigation is skipped', async () => {
    await page.keyboard.press('Tab');
    expect(focused(await accessibilityTree(page))?.name).toBe('Skip to the options');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const now = focused(await accessibilityTree(page));
    expect(
      now && findAll(find(await accessibilityTree(page), 'main') ?? now, (one) => one.backendId === now.backendId),
    ).toHaveLength(1);
  });

  it('a price is set, said in money, and taken back; nothing is filled in before', async () => {
    expect(await regionText('Prices')).toContain('No price set.');
    await tabTo(page, 'spinbutton', 'A Provider license, per month No price set.');
    await page.keyboard.type('49.5');
    await page.keyboard.press('Tab');
    expect((await waitForSettings('the price', ({ prices }) => prices?.provider === 49.5)).prices).toEqual({
      provider: 49.5,
      currency: 'USD',
    });
    await waitForTree(page, 'the price in money', (tree) => textOf(tree).includes('$49.50 a month.'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(focused(await accessibilityTree(page))?.name).toBe('A Provider license, per month $49.50 a month.');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await waitForSettings('no price', ({ prices }) => prices?.provider === undefined);
  });

  it('a price that cannot be is refused where it was typed, and nothing is kept of it', async () => {
    await tabTo(page, 'spinbutton', 'An Admin license, per month No price set.');
    await page.keyboard.type('-3');
    await page.keyboard.press('Tab');
    await waitForTree(page, 'what is wrong', (tree) => {
      const prices = find(tree, 'region', 'Prices');
      return prices && find(prices, 'alert');
    });
    expect((await settings()).prices?.admin).toBeUndefined();
  });

  it('the price of an add-on is set, and a finding says what it costs to leave somebody on its list', async () => {
    const practice = await knownPractice(Date.now());
    const [gone] = practice.staff.filter(({ active }) => active === false);
    const staff = practice.staff.map((member) => (member === gone ? { ...member, wiley: true } : member));
    await askAsPopup(world.popup, { type: 'importPractice', practice: { ...practice, staff } });
    const said = async (): Promise<string> => {
      const overview = (await overviews(world.popup)).find(({ host }) => host === HOST);
      return overview?.findings.find(({ rule }) => rule === 'inactive-on-add-on-list')?.message ?? '';
    };
    expect(await said()).toContain('Paid by the seat: Wiley Practice Planners. To see the cost, enter prices');
    await tabTo(page, 'spinbutton', 'Wiley Practice Planners, per person per month No price set.');
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    await waitForSettings('the price', ({ prices }) => prices?.wiley === 12);
    expect(await said()).toContain('By your prices, leaving it costs $12.00 a month.');
  });

  it('a word in positions is added, and taken back', async () => {
    await open('#rules');
    await tabTo(page, 'textbox', 'Word in the position');
    await page.keyboard.type('care coordinator');
    await page.keyboard.press('Enter');
    await waitForSettings('the word', ({ positions }) => positions?.['care coordinator'] === 'therapist');
    await waitForTree(page, 'the word', (tree) => find(tree, 'button', 'Remove care coordinator'));
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(focused(await accessibilityTree(page))?.name).toBe('Remove care coordinator');
    await page.keyboard.press('Enter');
    await waitForSettings('no word', ({ positions }) => positions === undefined);
  });

  it('another language is spoken at once, here and there, and what was typed stays', async () => {
    await page.type('.own-rules textarea', 'typed ');
    const typed = await page.$eval('.own-rules textarea', (field) => (field as HTMLTextAreaElement).value);
    expect(typed).toContain('typed ');
    const popup = await world.open.newPage();
    await page.bringToFront();
    await page.focus('.languages input');
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
    await waitForTree(page, 'Spanish', (tree) => find(tree, 'heading', 'Opciones'));
    await page.waitForFunction(() => document.documentElement.lang === 'es');
    expect(await page.title()).toBe('License Lens: opciones');
    expect(await page.$eval('.own-rules textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(typed);
    await popup.goto(world.open.extensionUrl('popup.html'));
    await waitForTree(
      popup,
      'the popup in Spanish',
      (tree) =>
        find(tree, 'button', 'Opciones') ??
        find(tree, 'link', 'Opciones') ??
        textOf(tree).includes('requieren atención'),
    );
    await popup.close();
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowUp');
    await waitForTree(page, 'the language of the browser', (tree) => find(tree, 'heading', 'Options'));
  });
});

it('an address leads to its part of the page', async () => {
  await open('#prices');
  await waitForTree(page, 'the focus on the prices', (tree) => focused(tree)?.name === 'Prices');
});

it('prices of others are named as theirs, and what an organization sets is shown only if it does', async () => {
  await page.click('#prices summary');
  await waitForTree(page, 'the figures', (tree) => textOf(tree).includes('Figures from third parties'));
  const prices = await regionText('Prices');
  expect(prices).toContain('Premier $89.00 $29.00 S33');
  expect(prices).toContain('Client Portal $6.00 a month, first one free S28');
  expect(prices).toContain('AMA CPT® Licenses $17.00 to $19.50 a year S16, S37');
  expect(await regionText('Managed by your organization')).toBe('');
});

/** In every look axe finds nothing, nothing is cut, and nothing scrolls sideways. */
it.each([
  { scheme: 'light', language: 'en', width: 1280 },
  { scheme: 'dark', language: 'es', width: 320 },
  { scheme: 'light', language: 'es', width: 640 },
] as const)('looks well in $language, $scheme, at $width px', async ({ scheme, language, width }) => {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await open();
  await page.click(`.languages label:nth-of-type(${language === 'en' ? 2 : 3}) input`);
  await page.waitForSelector(`html[lang=${language}]`);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await misfitsOf(page)).toEqual([]);
});
