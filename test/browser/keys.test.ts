import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandName } from '../../components/shortcutNames.ts';
import { knowEverything } from '../known/index.ts';
import { clickByName, find, findAll, focusByName, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { badgesOn, LAYER, rowsWith } from '../launch/badges.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { overviews, PATHS, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';
import { inWorker } from './worker.ts';

const world = useWorld();

/** Tells the worker what the browser tells it when somebody presses the keys of a command: no test reaches those. */
const press = (command: CommandName): Promise<void> =>
  inWorker(
    world,
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`,
  );

const show = async (path: string): Promise<void> => {
  await world.page.bringToFront();
  await world.page.goto(DEMO + path);
};

/** The ids of all whose badge says that they need attention, from the top of the page to the bottom. */
const toVisit = async (): Promise<string[]> => {
  const [practice] = await overviews(world.popup);
  const ids = new Set(practice?.findings.filter(({ severity }) => severity !== 'info').map(({ staffId }) => staffId));
  const rows = await world.page.$$eval('tbody tr', (all) =>
    all.map((row) => row.querySelector('a')?.getAttribute('href')?.split('/').pop() ?? ''),
  );
  return rows.filter((id) => ids.has(id));
};

/** Whether a badge in the row of this person has the focus. */
const isAt = async (id: string): Promise<boolean> => {
  const [badge] = (await badgesOn(world.page)).filter(({ hasFocus }) => hasFocus);
  const rows = badge ? await rowsWith(world.page, [badge]) : [];
  return rows.some(({ labels, href }) => labels.length > 0 && href.endsWith(`/${id}`));
};

beforeAll(() => knowEverything(world.popup));

describe('a key', () => {
  it('leads from one person who needs attention to the next, and from the last to the first', async () => {
    await show(PATHS.new.staff);
    await world.page.waitForSelector(LAYER);
    const all = await toVisit();
    expect(all.length).toBeGreaterThan(10);
    for (const id of [...all, all[0] ?? '']) {
      await press('nextPerson');
      await waitFor(`the focus on the badge of ${id}`, () => isAt(id));
    }
  });

  it('says it where nobody on the page has a badge', async () => {
    await show(PATHS.new.subscription);
    await world.page.waitForSelector('[data-license-lens]');
    await press('nextPerson');
    await waitForTree(world.page, 'that there is nobody', (tree) => {
      const panel = find(tree, 'complementary', 'License Lens');
      return panel && textOf(panel).includes('No one on this page has a badge.');
    });
  });

  it('opens the panel on the page, and the question which license somebody needs', async () => {
    await show(PATHS.new.staff);
    await world.page.waitForSelector(LAYER);
    await press('panel');
    await waitForTree(world.page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));
    const { browser, extensionUrl } = world.open;
    const [target] = await Promise.all([
      browser.waitForTarget((one) => one.url() === extensionUrl('popup.html#check')),
      press('licenseCheck'),
    ]);
    const popup = await target.asPage();
    await waitForTree(popup, 'the question', (tree) => find(tree, 'heading', 'Who is this for?'));
    await popup.close();
  });
});

describe('which keys do what', () => {
  it('is told at the foot of the panel', async () => {
    await show(PATHS.new.staff);
    await world.page.waitForSelector(LAYER);
    await press('panel');
    await focusByName(world.page, 'DisclosureTriangle', 'Keyboard shortcuts');
    await world.page.keyboard.press('Enter');
    await waitForTree(world.page, 'the keys', (tree) => /Open the side panel Alt\+Shift\+L/.test(textOf(tree)));
  });

  it('is told in the options, which lead to where they are changed, and say where the panel opens', async () => {
    const options: Page = await world.open.newPage();
    await options.setViewport({ width: 320, height: 800 });
    await options.goto(world.open.extensionUrl('options.html#panel'));
    const text = await waitForTree(options, 'the keys', (tree) => find(tree, 'region', 'Panel and shortcuts'));
    expect(textOf(text)).toContain('Go to the next person who needs attention Alt+Shift+J');
    expect(await violations(options)).toEqual([]);
    expect(await misfitsOf(options)).toEqual([]);
    await focusByName(options, 'radio', 'on the page');
    await options.keyboard.press('ArrowDown');
    await options.reload();
    await waitForTree(options, 'what was chosen', (tree) =>
      findAll(tree, ({ role, properties }) => role === 'radio' && properties.checked === 'true').some(({ name }) =>
        name.startsWith('in the browser’s side panel'),
      ),
    );
    const opened = world.open.browser.waitForTarget((one) => one.url() === 'chrome://extensions/shortcuts');
    await clickByName(options, 'button', 'Change shortcuts');
    await (await (await opened).page())?.close();
    await options.close();
  });
});
