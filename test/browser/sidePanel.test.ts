import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../core/index.ts';
import { knowEverything } from '../known/index.ts';
import {
  type Accessible,
  accessibilityTree,
  clickByName,
  find,
  findAll,
  focusByName,
  focused,
  tabTo,
  textOf,
  waitForTree,
} from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { LAYER } from '../launch/badges.ts';
import { openSidePanel } from '../launch/extension.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { PATHS, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();
const BADGE = 'Owner without Provider license';
const OWNER = 'Ingrid Sørensen';
const ELSEWHERE = 'This tab isn’t a page of your practice.';
const STAFF = PATHS.new.staff;

let side: Page;

const inSide = <T>(what: string, look: (tree: Accessible) => T | undefined | false): Promise<T> =>
  waitForTree(side, what, look);

/** Clicks what has this role and a name that says so. */
const clickWhat = async (role: string, name: RegExp): Promise<void> => {
  const found = await inSide(
    `${role} ${name}`,
    (tree) => findAll(tree, (one) => one.role === role && name.test(one.name))[0],
  );
  await clickByName(side, role, found.name);
};

/** The panel on the page, which must not stand there while it is open beside. */
const onPage = (tree: Accessible): Accessible | undefined => find(tree, 'complementary', 'License Lens');

const says = (text: string): Promise<true> =>
  inSide(`“${text}”`, (tree) => (textOf(tree).includes(text) ? true : undefined));

const showStaff = async (): Promise<void> => {
  await world.page.bringToFront();
  await world.page.goto(DEMO + STAFF);
  await world.page.waitForSelector(LAYER);
};

const isRemembered = (isBeside: boolean): Promise<true> =>
  waitFor('where the panel opens to be remembered', async () => {
    const kept = await world.popup.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<{ preferences?: { opensBeside?: boolean } }> } } };
        }
      ).chrome;
      return (await storage.local.get('preferences')).preferences?.opensBeside === true;
    });
    return kept === isBeside;
  });

const panels = (): number =>
  world.open.browser.targets().filter((target) => target.url() === world.open.extensionUrl('sidepanel.html')).length;

/** What is opened beside once somebody has done something. */
const opened = async (act: () => Promise<unknown>): Promise<Page> => {
  const url = world.open.extensionUrl('sidepanel.html');
  const [target] = await Promise.all([world.open.browser.waitForTarget((one) => one.url() === url), act()]);
  const page = await target.asPage();
  await page.waitForSelector('#side-panel > *');
  return page;
};

/** Its window closes while the key that closes it is still down. */
const closed = async (act: () => Promise<unknown>): Promise<void> => {
  await act().catch(() => undefined);
  await waitFor('the side panel to be closed', async () => panels() === 0);
};

beforeAll(async () => {
  await knowEverything(world.popup);
  // As wide as the browser makes it.
  await world.page.setViewport(null);
});
beforeEach(async () => {
  await showStaff();
  if (panels() === 0) side = await openSidePanel(world.open);
  await inSide('the staff list', (tree) => find(tree, 'heading', 'Access blocked'));
});

describe('beside the page', () => {
  it('stands with one click in the popup, with what is found, and takes nothing of the page', async () => {
    await closed(() => side.close());
    const before = await world.page.evaluate(() => innerWidth);
    side = await openSidePanel(world.open);
    const tree = await inSide('what is found', (all) => find(all, 'heading', 'Access blocked') && all);
    expect(textOf(tree)).toContain('9 people with access to fix');
    expect(findAll(tree, ({ role }) => role === 'DisclosureTriangle').length).toBeGreaterThan(10);
    expect(onPage(await accessibilityTree(world.page))).toBeUndefined();
    const width = await side.evaluate(() => innerWidth);
    // The browser has made room for it: nothing of the page lies under it.
    await waitFor('the page to have its own room', async () =>
      world.page.evaluate((wide) => innerWidth <= wide, before - width),
    );
    await isRemembered(true);
  });

  it('walks along from page to page, and says kindly what is no staff page', async () => {
    await world.page.goto(`${DEMO}/agenda`);
    await says('This isn’t a staff page, so it shows no badges.');
    // It is the same practice, and the same admin.
    await says('9 people with access to fix');
    await world.page.goto(DEMO + PATHS.new.licenses);
    await inSide('the licenses', (tree) => !textOf(tree).includes('This isn’t a staff page') && find(tree, 'meter'));
    await world.page.goto('about:blank');
    await says(ELSEWHERE);
    await world.page.goBack();
    await says('9 people with access to fix');
  });

  it('follows the tab in front, and the next one when that is closed', async () => {
    const other = await world.open.newPage();
    await other.bringToFront();
    await says(ELSEWHERE);
    await world.page.bringToFront();
    await says('9 people with access to fix');
    await other.bringToFront();
    await says(ELSEWHERE);
    await other.close();
    await world.page.bringToFront();
    await says('9 people with access to fix');
  });

  it('shows nothing of one practice beside another one, not for a moment', async () => {
    await side.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      const look = () => seen.push(document.body.innerText);
      new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await world.page.goto('https://willow.theranest.com/staff');
    await says('willow.theranest.com');
    await inSide('the other practice', (tree) => find(tree, 'button', 'Check everyone'));
    const seen = (await side.evaluate(() => Reflect.get(globalThis, 'seen'))) as string[];
    const people = world.practice.tenant('demo').people.map(({ first, last }) => `${first} ${last}`);
    const others = world.practice.tenant('willow').people.map(({ first, last }) => `${first} ${last}`);
    const only = people.filter((name) => !others.includes(name));
    const wrong = seen.filter(
      (text) => !text.includes('demo.theranest.com') && only.some((name) => text.includes(name)),
    );
    expect(seen.some((text) => text.includes('willow.theranest.com'))).toBe(true);
    expect(wrong).toEqual([]);
  });

  it('forgets what it showed where somebody signs out, and has it back after the next sign-in', async () => {
    await world.page.evaluate(() => {
      const main = document.querySelector('main');
      Reflect.set(globalThis, 'was', [...(main?.childNodes ?? [])]);
      main?.replaceChildren();
      main?.insertAdjacentHTML('beforeend', '<h1>Sign in</h1><input aria-label="Password" type="password">');
    });
    await says('You’re not signed in here.');
    expect(textOf(await accessibilityTree(side))).not.toMatch(/Ana Ruiz|people with access to fix/);
    await world.page.evaluate(() => document.querySelector('main')?.replaceChildren(...Reflect.get(globalThis, 'was')));
    await says('9 people with access to fix');
  });

  it('turns to the person whose badge is clicked, rather than opening a second panel', async () => {
    await clickByName(world.page, 'button', BADGE);
    await inSide('her finding, open', (tree) => {
      const here = focused(tree);
      return here?.role === 'DisclosureTriangle' && here.name.includes(OWNER) && here.properties.expanded === true;
    });
    expect(onPage(await accessibilityTree(world.page))).toBeUndefined();
  });

  it('leads the tab in front to the page where a finding is fixed', async () => {
    await clickWhat('DisclosureTriangle', /Ana Ruiz/);
    await side.locator(`details[open] a[href="${DEMO + PATHS.new.licenses}"]`).click();
    await waitFor('Manage Licenses', async () => world.page.url() === DEMO + PATHS.new.licenses);
    await inSide('the same person, beside the other page', (tree) => textOf(tree).includes('Ana Ruiz'));
    expect(side.url()).toBe(world.open.extensionUrl('sidepanel.html'));
  });
});

describe('which one opens', () => {
  afterEach(async () => {
    await closed(() => side.close());
  });

  it('is the one that was chosen last: with one click from the head of each to the other', async () => {
    await focusByName(side, 'button', 'Show on the page');
    await closed(() => side.keyboard.press('Enter'));
    await waitForTree(world.page, 'the panel on the page', onPage);
    await isRemembered(false);

    await focusByName(world.page, 'button', 'Open in the side panel');
    side = await opened(() => world.page.keyboard.press('Enter'));
    await says('9 people with access to fix');
    await waitForTree(world.page, 'no panel on the page', (tree) => !onPage(tree));
    await isRemembered(true);
  });

  it('opens from a badge where it is remembered, at that person', async () => {
    await closed(() => side.close());
    await showStaff();
    side = await opened(() => clickByName(world.page, 'button', BADGE));
    await inSide('her finding, open', (tree) => focused(tree)?.name.includes(OWNER));
    expect(onPage(await accessibilityTree(world.page))).toBeUndefined();
  });
});

describe('what is done on the page', () => {
  /** In the place of what a page shows: a list that nobody has described. */
  const strangeList = (): Promise<void> =>
    world.page.evaluate(() => {
      const table = '<h1>Staff</h1><table><tr><th>Name<th>Title<tr><td>Ana Ruiz<td>Therapist</table>';
      const main = document.querySelector('main');
      main?.replaceChildren();
      main?.insertAdjacentHTML('beforeend', table);
    });

  it('columns are matched by pointing at them on the page, with the keyboard alone', async () => {
    await world.page.goto(`${DEMO}/classic/agenda`);
    await strangeList();
    await tabTo(side, 'button', 'Match columns');
    await side.keyboard.press('Enter');
    await tabTo(side, 'button', 'Select on page: Name');
    expect(await violations(side)).toEqual([]);
    await side.keyboard.press('Enter');
    await says('Now select it on the page.');
    await waitForTree(world.page, 'the columns to point at', (tree) => focused(tree)?.role === 'option');
    await world.page.keyboard.press('Enter');
    await inSide(
      'the column, and who would be read',
      (tree) => find(tree, 'combobox', 'Name')?.children.length !== 0 && textOf(tree).includes('Ana Ruiz'),
    );
    expect(focused(await accessibilityTree(side))?.name).toBe('Select on page: Name');
    expect(textOf(await accessibilityTree(side))).not.toContain('Now select it on the page.');
  });

  it('what the page looks like is shown before it is saved, and goes with the page', async () => {
    await tabTo(side, 'button', 'Save what this page looks like…', { isBack: true });
    await side.keyboard.press('Enter');
    await inSide('the file', (tree) => find(tree, 'textbox', 'What the file says'));
    expect(await side.$eval('textarea', ({ value }) => value)).toContain('table');
    await world.page.goto(DEMO + PATHS.new.licenses);
    await inSide('the practice again', (tree) => find(tree, 'meter') && !find(tree, 'textbox', 'What the file says'));
  });

  it('a finding is dismissed and restored, and the page follows at once', async () => {
    await clickByName(world.page, 'button', BADGE);
    await inSide('her finding', (tree) => focused(tree)?.name.includes(OWNER));
    await tabTo(side, 'DisclosureTriangle', 'Dismiss…');
    await side.keyboard.press('Enter');
    await tabTo(side, 'textbox', 'Reason');
    await side.keyboard.type('As agreed');
    await tabTo(side, 'button', 'Dismiss');
    await side.keyboard.press('Enter');
    await waitForTree(world.page, 'no badge for her', (tree) => !find(tree, 'button', BADGE));
    await clickWhat('DisclosureTriangle', /dismissed/i);
    await clickWhat('button', /^Restore/);
    await waitForTree(world.page, 'her badge again', (tree) => find(tree, 'button', BADGE));
  });
});

describe('axe finds nothing in it, nothing is cut, and it speaks the language that is chosen while it is open', () => {
  const prefer = (language: Language): Promise<void> =>
    world.popup.evaluate(async (chosen) => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
      ).chrome;
      await storage.local.set({ preferences: { language: chosen, opensBeside: true } });
    }, language);
  const LOOKS = [
    { scheme: 'light', language: 'en', width: 360, text: 'people with access to fix' },
    { scheme: 'dark', language: 'es', width: 320, text: 'personas con accesos por corregir' },
    { scheme: 'light', language: 'es', width: 200, text: 'personas con accesos por corregir' },
  ] as const;

  afterEach(() => prefer('en'));

  it.each(LOOKS)('$scheme, $language, $width px', async ({ scheme, language, width, text }) => {
    await side.setViewport({ width, height: 800 });
    await side.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await prefer(language);
    await says(text);
    expect(await violations(side)).toEqual([]);
    expect(await misfitsOf(side)).toEqual([]);
    await world.page.goto('about:blank');
    await side.waitForSelector('.elsewhere');
    expect(await violations(side)).toEqual([]);
    expect(await misfitsOf(side)).toEqual([]);
  });
});
