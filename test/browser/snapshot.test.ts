import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { clickByName, find, waitForTree } from '../launch/accessibility.ts';
import { violationsInPlace } from '../launch/axe.ts';
import { openPopup } from '../launch/extension.ts';
import { inOurRoots } from '../launch/ours.ts';
import { replay } from '../pages/replay.ts';
import { PATHS, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const OPEN = 'Save what this page looks like…';

const world = useWorld();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'license-lens-'));
  await knowEverything(world.popup);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the admin is shown before anything is saved. */
const shown = async (): Promise<string> => {
  await waitForTree(world.page, 'the file', (tree) => find(tree, 'textbox', 'What the file says'));
  const texts = await inOurRoots(world.page, (root) => root.querySelector('textarea')?.value ?? '');
  return texts.find((text) => text !== '') ?? '';
};

const saved = async (): Promise<string> => {
  const session = await world.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await clickByName(world.page, 'button', 'Save the file');
  return waitFor('the file', async () => {
    const [name] = (await readdir(folder)).filter((one) => one.endsWith('.txt'));
    if (name === undefined) return undefined;
    const text = await readFile(join(folder, name), 'utf8');
    await rm(join(folder, name));
    return text;
  });
};

/** Whatever tells who works at the demo practice. */
const personal = (): string[] =>
  world.practice
    .tenant('demo')
    .people.flatMap(({ first, last, id, email }) => [`${first} ${last}`, last, id, ...(email ? [email] : [])])
    .filter((text) => text.length > 3);

/** As a word of its own: “Changes” names nobody who is called Chang. */
const holds = (text: string, part: string): boolean =>
  text
    .split(part)
    .some((before, i, all) => i < all.length - 1 && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(all[i + 1] ?? ''));

describe('what a page looks like', () => {
  const { new: paths } = PATHS;
  const pages = [
    ['the staff list', paths.staff, 'staffList'],
    ['Manage Licenses', paths.licenses, 'manageLicenses'],
    ['the subscription', paths.subscription, 'manageSubscription'],
    ['permissions', paths.permissions('64c1a8115f0d3b0011b2c41a'), 'staffPermissions'],
  ] as const;

  it.each(pages)(
    '%s is saved from the panel, without anybody’s data, and is read from the file',
    async (_, path, kind) => {
      const { page, open } = world;
      await page.goto(DEMO + path);
      await page.bringToFront();
      const popup = await openPopup(open);
      await waitForTree(popup, 'the way to the panel', (tree) => find(tree, 'button', 'Open panel'));
      await clickByName(popup, 'button', 'Open panel');
      await clickByName(page, 'button', OPEN);
      const text = await shown();
      expect(await violationsInPlace(page)).toEqual([]);
      expect(personal().filter((part) => holds(text, part))).toEqual([]);
      const file = await saved();
      expect(file).toBe(text);
      const understood = replay(file);
      expect(understood && 'reading' in understood && understood.reading.kind).toBe(kind);
    },
  );

  it('is opened from the popup, and what the admin takes out is not in the file', async () => {
    const { page, open } = world;
    await page.goto(DEMO + paths.staff);
    await page.bringToFront();
    const popup = await openPopup(open);
    await waitForTree(popup, 'the way to the file', (tree) => find(tree, 'button', OPEN));
    await clickByName(popup, 'button', OPEN);
    const text = await shown();
    await clickByName(page, 'textbox', 'What the file says');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    const file = await saved();
    expect(file).toBe(text.slice(0, -2));
    await waitForTree(page, 'the panel as it was', (tree) => find(tree, 'button', OPEN));
  });
});
