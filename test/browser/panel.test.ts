import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../core/index.ts';
import { knowEverything } from '../known/index.ts';
import {
  type Accessible,
  find,
  findAll,
  focusByName,
  focused,
  tabTo,
  textOf,
  waitForTree,
} from '../launch/accessibility.ts';
import { violationsOfOurs } from '../launch/axe.ts';
import { evaluateInside } from '../launch/inside.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { PATHS, waitForPreference } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();
const PERSON = 'Ana Ruiz';
const BADGE = 'Owner without Provider license';

interface Extension {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    tabs: { query(all: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
  };
}

const prefer = (preferences: { language?: Language }): Promise<void> =>
  world.popup.evaluate(async (kept) => {
    const { storage } = (globalThis as unknown as Extension).chrome;
    await storage.local.set({ preferences: kept });
  }, preferences);

const panelIn = (tree: Accessible): Accessible | undefined => find(tree, 'complementary', 'License Lens');

/** Waits until the panel gives what is looked for. */
const inPanel = <T>(what: string, look: (panel: Accessible) => T | undefined | false): Promise<T> =>
  waitForTree(world.page, what, (tree) => {
    const panel = panelIn(tree);
    return panel && look(panel);
  });

/** Where the panel stands in the window, in pixels. */
const place = (page: Page): Promise<{ left: number; right: number; width: number }> =>
  evaluateInside(page, () => {
    const panel = [...document.querySelectorAll(':root > [data-license-lens]')].find((host) =>
      host.shadowRoot?.querySelector('aside'),
    );
    const { left, right, width } = panel?.getBoundingClientRect() ?? new DOMRect();
    return { left, right, width };
  });

/** Opens the panel from a badge of the staff list, with the keyboard. */
const openAtBadge = async (): Promise<void> => {
  await world.page.bringToFront();
  await world.page.goto(DEMO + PATHS.new.staff);
  await focusByName(world.page, 'button', BADGE);
  await world.page.keyboard.press('Enter');
  await inPanel('what was found', (panel) => find(panel, 'heading', 'Access blocked'));
};

/** Opens the panel beside a page as the popup does, in whatever language. */
const openBeside = async (path: string): Promise<void> => {
  await world.page.bringToFront();
  await world.page.goto(DEMO + path);
  await world.page.waitForSelector('[data-license-lens]');
  await world.popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Extension).chrome;
    for (const { id } of await tabs.query({})) await tabs.sendMessage(id, { type: 'openPanel' }).catch(() => undefined);
  });
  await inPanel('the panel', (panel) => findAll(panel, ({ role }) => role === 'meter').length === 2);
};

/** Gives the focus to what comes first in the panel, or clicks it. */
const first = (selector: string, what: 'focus' | 'click'): Promise<void> =>
  evaluateInside(
    world.page,
    (wanted, act) => {
      for (const host of document.querySelectorAll(':root > [data-license-lens]')) {
        host.shadowRoot?.querySelector<HTMLElement>(wanted)?.[act]();
      }
    },
    selector,
    what,
  );

beforeAll(() => knowEverything(world.popup));
beforeEach(async () => {
  await prefer({ language: 'en' });
  await world.page.setViewport({ width: 1280, height: 960 });
});

describe('where it stands', () => {
  it('is made wider and put to the other side with the keyboard, and both are remembered', async () => {
    const { page } = world;
    await openAtBadge();
    const before = await place(page);
    expect(before.right).toBe(1280);
    await focusByName(page, 'separator', 'Panel width');
    await page.keyboard.press('ArrowLeft');
    expect((await place(page)).width).toBe(before.width + 20);
    await focusByName(page, 'button', 'Move to the other side');
    await page.keyboard.press('Enter');
    await waitForPreference(world.popup, 'panel', 'side', 'start');
    await openAtBadge();
    const after = await place(page);
    expect([after.left, after.width]).toEqual([0, before.width + 20]);
  });

  it('is made wider by dragging its edge', async () => {
    const { page } = world;
    await openAtBadge();
    const { left, width } = await place(page);
    await page.mouse.move(left, 600);
    await page.mouse.down();
    await page.mouse.move(left - 100, 610, { steps: 3 });
    await page.mouse.up();
    expect((await place(page)).width).toBe(width + 100);
  });

  it('is folded to the edge, opened again, and closed with Escape', async () => {
    const { page } = world;
    await openAtBadge();
    await focusByName(page, 'button', 'Minimize');
    await page.keyboard.press('Enter');
    await inPanel('the focus on what opens it again', (panel) => focused(panel)?.name.startsWith('Open License Lens'));
    expect((await place(page)).width).toBeLessThan(60);
    await page.keyboard.press('Enter');
    await inPanel('what was found', (panel) => find(panel, 'heading', 'Access blocked'));
    await page.keyboard.press('Escape');
    await waitForTree(page, 'no panel', (tree) => !panelIn(tree) && focused(tree)?.name === BADGE);
  });

  it('leaves the main button of the page free, and takes a narrow window whole', async () => {
    const { page } = world;
    const isFree = () =>
      page.evaluate(() => {
        const button = [...document.querySelectorAll('a, button')].find((one) =>
          one.textContent?.includes('New Staff Member'),
        );
        const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return button?.contains(document.elementFromPoint(left + width / 2, top + height / 2)) === true;
      });
    await openAtBadge();
    expect(await isFree()).toBe(true);
    await page.setViewport({ width: 320, height: 900 });
    await openAtBadge();
    expect((await place(page)).width).toBe(320);
  });
});

describe('what it shows', () => {
  it('is filtered by its three numbers and by what is typed, and says how much is left', async () => {
    const { page } = world;
    await openAtBadge();
    await focusByName(page, 'button', '8 people with an unneeded license');
    await page.keyboard.press('Enter');
    await inPanel('8 people', (panel) =>
      findAll(panel, ({ role }) => role === 'status').some((one) => textOf(one) === '8 people'),
    );
    await inPanel('nobody whose access is blocked', (panel) => !find(panel, 'heading', 'Access blocked'));
    await focusByName(page, 'searchbox', 'Find a name or finding');
    await page.keyboard.type('harold');
    await inPanel('1 person', (panel) =>
      findAll(panel, ({ role }) => role === 'status').some((one) => textOf(one) === '1 person'),
    );
    await page.keyboard.type('zzz');
    await inPanel('that nothing fits', (panel) => textOf(panel).includes('No matches.'));
    await tabTo(page, 'button', 'Clear filters');
    await page.keyboard.press('Enter');
    await inPanel('everything', (panel) => find(panel, 'heading', 'Access blocked'));
    await focusByName(page, 'button', '1 page not checked yet');
    await page.keyboard.press('Enter');
    await inPanel('what is not read', (panel) => textOf(panel).includes('The permissions of Latoya Brooks.'));
  });

  it('tells the seats of each license as a meter, with what is unknown as a range', async () => {
    await openAtBadge();
    const meters = await inPanel('the meters', (panel) => {
      const all = findAll(panel, ({ role }) => role === 'meter');
      return all.length === 2 && all;
    });
    expect(meters.map(({ name }) => name)).toEqual(['Provider seats', 'Admin seats']);
    const text = textOf(await inPanel('the panel', (panel) => panel));
    expect(text).toContain('12 bought 11 on 13 to 14 needed');
    expect(text).toContain('8 bought 8 on 5 to 6 needed');
  });

  it('by the keyboard alone tries another license for one person, and changes nothing', async () => {
    const { page } = world;
    await openAtBadge();
    await tabTo(page, 'searchbox', 'Find a name or finding', { isBack: true });
    await page.keyboard.type(PERSON);
    await inPanel('one person', (panel) =>
      findAll(panel, ({ role }) => role === 'status').some((one) => textOf(one) === '1 person'),
    );
    const [summary] = await inPanel('her finding', (panel) => {
      const found = findAll(panel, ({ role, name }) => role === 'DisclosureTriangle' && name.includes(PERSON));
      return found.length === 1 && found;
    });
    await tabTo(page, 'DisclosureTriangle', summary?.name ?? '');
    await page.keyboard.press('Enter');
    await tabTo(page, 'DisclosureTriangle', 'What if…');
    await page.keyboard.press('Enter');
    await inPanel('what can be tried', (panel) => find(panel, 'checkbox', 'Provider license'));
    await tabTo(page, 'checkbox', 'Provider license');
    await page.keyboard.press('Space');
    const said = await inPanel('what would follow', (panel) => textOf(panel).includes('Fixed findings') && panel);
    expect(textOf(said)).toContain('Provider on 11 → 12');
    expect(textOf(said)).toContain('Preview only: nothing changes in your system.');
    await openAtBadge();
    expect(textOf(await inPanel('the panel', (panel) => panel))).toContain('9 people with access to fix');
  });

  it('by the keyboard alone tells why somebody needs their license, and what change would help', async () => {
    const { page } = world;
    await openAtBadge();
    await tabTo(page, 'DisclosureTriangle', 'Why this license?');
    await page.keyboard.press('Enter');
    const said = await inPanel('the reasons', (panel) => textOf(panel).includes('What requires it:') && panel);
    expect(textOf(said)).toContain('Closest staff type');
  });

  it('leads to the options that findings name', async () => {
    const { page, open } = world;
    await openAtBadge();
    const opened = open.browser.waitForTarget((target) => target.url().endsWith('options.html'));
    await focusByName(page, 'button', 'License Lens options');
    await page.keyboard.press('Enter');
    await (await (await opened).page())?.close();
  });

  it('tells what changed when, and opens the report of this practice', async () => {
    const { page, open } = world;
    await openAtBadge();
    await focusByName(page, 'DisclosureTriangle', 'Practice history');
    await page.keyboard.press('Enter');
    await inPanel('the import', (panel) => textOf(panel).includes('A file was imported.'));
    const opened = open.browser.waitForTarget((target) => target.url().endsWith('report.html#demo.theranest.com'));
    await tabTo(page, 'button', 'Report and print');
    await page.keyboard.press('Enter');
    const report = await (await opened).page();
    await report?.close();
  });
});

describe('axe finds nothing in it, and nothing is cut', () => {
  const LOOKS = [
    { scheme: 'light', language: 'en', width: 1280 },
    { scheme: 'dark', language: 'es', width: 320 },
    { scheme: 'light', language: 'es', width: 640 },
  ] as const;
  it.each(LOOKS)('$scheme, $language, $width px', async ({ scheme, language, width }) => {
    const { page } = world;
    await prefer({ language });
    await page.setViewport({ width, height: 960 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await openBeside(PATHS.new.staff);
    expect(await violationsOfOurs(page)).toEqual([]);
    expect(await misfitsOf(page)).toEqual([]);
    await first('.views label:last-of-type input', 'click');
    await inPanel(
      'the list',
      (panel) => findAll(panel, ({ role, name }) => role === 'image' && name !== '').length > 10,
    );
    expect(await violationsOfOurs(page)).toEqual([]);
    expect(await misfitsOf(page)).toEqual([]);
  });
});

describe('the list of steps', () => {
  /** The panel beside Manage Licenses, opened from the first row in which something is to be switched. */
  const openAtRow = async (): Promise<void> => {
    await world.page.goto(DEMO + PATHS.new.licenses);
    await tabTo(world.page, 'button', 'Turn off Provider');
    await world.page.keyboard.press('Enter');
    await tabTo(world.page, 'radio', 'By person', { isBack: true });
    await world.page.keyboard.press('ArrowRight');
  };
  const stepIn = (panel: Accessible): string | undefined => {
    const step = findAll(panel, ({ role }) => role === 'listitem').find((one) =>
      textOf(one).includes(`turn on the Provider license for ${PERSON}`),
    );
    return step && findAll(step, ({ role }) => role === 'image')[0]?.name;
  };

  it('by the keyboard alone ticks a step once the page shows that it was done, without a reload, and keeps it until it is put away', async () => {
    const { page } = world;
    await openAtRow();
    await inPanel('the step to do', (panel) => stepIn(panel) === 'To do');
    await tabTo(page, 'switch', `Provider license for ${PERSON}`);
    await page.keyboard.press('Space');
    await inPanel('the step done', (panel) => stepIn(panel) === 'Done');
    await openAtRow();
    await inPanel('the step, still done', (panel) => stepIn(panel) === 'Done');
    await tabTo(page, 'button', 'Clear finished steps');
    await page.keyboard.press('Enter');
    await inPanel('no step done', (panel) => find(panel, 'radio', 'By step') && stepIn(panel) === undefined);
  });
});
