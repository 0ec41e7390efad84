import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { accessibilityTree, find, focused, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { LAYER, rowsMarked } from '../launch/badges.ts';
import { answerPromptFor, openPopup, popupInTab } from '../launch/extension.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { ELSEWHERE } from '../launch/open.ts';
import { overviews, waitFor } from '../walk.ts';
import { useKeptWorld } from './setup.ts';

const ORIGIN = `https://${ELSEWHERE}`;
const FLAGGED = ['Jonas Öztürk'];

const world = useKeptWorld();
let page: Page;

const start = async (): Promise<void> => {
  page = await (await world.start()).newPage();
};
beforeAll(start);

/** Names of the people beside whom a badge stands. */
const marked = async (): Promise<string[]> => (await rowsMarked(page)).map(({ name }) => name);

const panelIn = (tree: Parameters<typeof find>[0]) => find(tree, 'complementary', 'License Lens');

const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Points at a column with the arrow keys, by its place in the table. */
const pointAt = async (role: string, place: number): Promise<void> => {
  await tabTo(page, 'button', `Select on page: ${role}`);
  await press('Enter');
  await waitForTree(page, 'the columns to point at', (tree) => focused(tree)?.role === 'option');
  for (let i = 0; i < place; i++) await press('ArrowRight');
  await press('Enter');
  await waitForTree(page, 'the way back', (tree) => focused(tree)?.name === `Select on page: ${role}`);
};

/** Opens the panel from the popup. */
const showHere = async (popup: Page): Promise<void> => {
  await tabTo(popup, 'button', 'Open panel');
  // The popup is closed before the key is up again.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await waitForTree(page, 'the panel', panelIn);
};

const teachHere = async (): Promise<void> => {
  await tabTo(page, 'button', 'Match columns');
  await press('Enter');
  await waitForTree(page, 'the questions', (tree) => find(tree, 'group', 'What is this page?'));
};

const keep = async (): Promise<void> => {
  await tabTo(page, 'button', 'Save for this site');
  await press('Enter');
  await waitForTree(page, 'the page as it was shown', (tree) => find(tree, 'button', 'Remove match'));
};

it('License Lens is allowed on the site from the popup', async () => {
  await answerPromptFor(world.open, ELSEWHERE);
  // What a click on the toolbar icon gives a real popup: the address of the tab in front.
  const own = await popupInTab(world.open);
  await own.evaluate(
    (origin) =>
      (
        globalThis as unknown as { chrome: { permissions: { request(p: object): Promise<boolean> } } }
      ).chrome.permissions.request({
        origins: [origin],
      }),
    `${ORIGIN}/*`,
  );
  await page.goto(`${ORIGIN}/praxis/lizenzen`);
  await page.bringToFront();
  const popup = await openPopup(world.open);
  await waitForTree(popup, 'the question', (tree) => textOf(tree).includes(`running on ${ELSEWHERE}.`));
  expect(await violations(popup)).toEqual([]);
  expect(await misfitsOf(popup)).toEqual([]);
  await tabTo(popup, 'button', 'Allow on this site');
  await popup.keyboard.press('Enter');
  await showHere(popup);
  expect(await page.$$(LAYER)).toEqual([]);
});

it('pages are taught by pointing with the keyboard alone, and the list is annotated', async () => {
  await page.bringToFront();
  await teachHere();
  await tabTo(page, 'radio', 'Staff list');
  await press('ArrowDown');
  await pointAt('Name', 0);
  await pointAt('Provider license', 1);
  await pointAt('Admin license', 2);
  await tabTo(page, 'checkbox', 'Ja');
  await press('Space');
  const preview = await waitForTree(page, 'what would be read', (tree) => find(tree, 'status'));
  expect(textOf(preview)).toContain('License Lens found these 4 people');
  expect(textOf(preview)).toContain('Jonas Öztürk Provider license on, Admin license on');
  await keep();
  await waitFor('the badge', async () => String(await marked()) === String(FLAGGED));

  await page.goto(`${ORIGIN}/praxis/team`);
  await showHere(await openPopup(world.open));
  await teachHere();
  await pointAt('Name', 1);
  await pointAt('Position', 0);
  await pointAt('Status', 2);
  await tabTo(page, 'checkbox', 'Ausgeschieden');
  await press('Space');
  await keep();
  const expected = ['Jonas Öztürk', 'Klara Weiß'];
  await waitFor('both badges', async () => String(await marked()) === String(expected));
  const tree = await accessibilityTree(page);
  expect(find(tree, 'button', 'Both licenses')).toBeDefined();
  expect(find(tree, 'button', 'Inactive, still licensed')).toBeDefined();
});

it('a page that looks the same under another heading and address is not read', async () => {
  await page.goto(`${ORIGIN}/praxis/klienten`);
  await page.bringToFront();
  await waitForTree(page, 'the clients', (tree) => find(tree, 'heading', 'Klienten'));
  await showHere(await openPopup(world.open));
  await waitForTree(page, 'a page that nobody knows', (tree) => find(tree, 'button', 'Match columns'));
  expect(await marked()).toEqual([]);
});

it('all is still there after a restart', async () => {
  await world.open.close();
  await start();
  await page.goto(`${ORIGIN}/praxis/team`);
  await waitFor('both badges', async () => (await marked()).length === 2);
  const own = await popupInTab(world.open);
  const [overview] = await overviews(own);
  expect(overview?.findings.map(({ name }) => name)).toEqual(['Jonas Öztürk', 'Klara Weiß']);
});
