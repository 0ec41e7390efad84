import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Overview, StepView } from '../../core/index.ts';
import { knowEverything } from '../known/index.ts';
import {
  clickByName,
  find,
  findAll,
  focused,
  hoverByName,
  tabTo,
  textOf,
  waitForTree,
} from '../launch/accessibility.ts';
import { violationsInPlace } from '../launch/axe.ts';
import { LAYER } from '../launch/badges.ts';
import { inOurRoots } from '../launch/ours.ts';
import { askAsPopup, overviews, PATHS, waitFor, waitForPreference } from '../walk.ts';
import { DEMO, readable, useWorld } from './setup.ts';
import { stripOn, waitForStrip } from './strip.ts';

const world = useWorld();
const HOST = 'demo.theranest.com';
const FORMS = ['new', 'classic'] as const;
const REGION = 'License Lens on this page';

/** Demo people: Ana, who has the therapist level and no license; Olga, who is fine; the owner. */
const idOf = (first: string): string => readable(world.practice).find((one) => one.first === first)?.id ?? '';
const urls = (form: (typeof FORMS)[number]): string[] => [
  DEMO + PATHS[form].permissions(idOf('Ana')),
  DEMO + PATHS[form].licenses,
  DEMO + PATHS[form].subscription,
];

const open = async (url: string): Promise<void> => {
  await world.page.bringToFront();
  await world.page.goto(url);
  await waitForStrip(world.page, url);
};

const prefer = (preferences: object): Promise<void> =>
  world.popup.evaluate(async (value) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(v: object): Promise<void> } } } })
      .chrome;
    await storage.local.set({ preferences: value });
  }, preferences);

const overview = async (): Promise<Overview> => {
  const found = (await overviews(world.popup)).find(({ host }) => host === HOST);
  if (!found) throw new Error('nothing is known');
  return found;
};

beforeEach(async () => {
  world.practice.reset();
  await prefer({});
  await knowEverything(world.popup);
  await world.page.setViewport({ width: 1280, height: 900 });
  await world.page.mouse.move(2, 2);
});

/** Every element of the page, where it stands; and the page without our elements. */
const asItIs = (page: Page, isAlone: boolean) =>
  page.evaluate((withoutOurs) => {
    if (withoutOurs) for (const host of document.querySelectorAll('[data-license-lens]')) host.remove();
    const boxes = [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('[data-license-lens]'))
      .map((element) => `${element.tagName} ${JSON.stringify(element.getBoundingClientRect())}`);
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('[data-license-lens]')) host.remove();
    return { boxes, html: copy.outerHTML };
  }, isAlone);

const boxHintsOn = (page: Page): Promise<string[]> =>
  inOurRoots(page, (root) => root.querySelector('.chip')?.textContent ?? '').then((all) => all.filter(Boolean));

describe.each(FORMS)('in the %s form', (form) => {
  it('hints and strip move and change nothing of the page', async () => {
    for (const url of urls(form)) {
      await open(url);
      const { html, boxes } = await asItIs(world.page, false);
      const alone = await asItIs(world.page, true);
      expect({ url, html, boxes }).toEqual({ url, ...alone });
    }
  });

  it('each level and box that needs a license says which, before it is ticked', async () => {
    const { page } = world;
    await open(urls(form)[0] ?? '');
    const boxHints = await waitFor('hints', async () => {
      const all = await boxHintsOn(page);
      return all.length > 0 && all;
    });
    // Titles and boxes: five of the therapist level, three and two of the two admin levels.
    expect(boxHints.filter((text) => text === 'needs Provider license')).toHaveLength(1 + 5);
    expect(boxHints.filter((text) => text === 'needs Admin license')).toHaveLength(1 + 3 + 1 + 2);
    // In words at the head of a column, and never a part of what a box of the page is called.
    await waitForTree(
      page,
      'the heads',
      (tree) =>
        findAll(
          tree,
          ({ role, name }) => /heading|columnheader/.test(role) && name === 'Therapist needs Provider license',
        ).length > 0 && find(tree, 'checkbox', 'Administration'),
    );
    const { text } = await waitForStrip(page, 'why boxes are not active', (strip) => strip.text.includes('grayed out'));
    expect(text).toContain('The Therapist boxes are grayed out because Ana Ruiz has no Provider license.');
  });

  it('a click on a hint ticks nothing', async () => {
    const { page } = world;
    await open(DEMO + PATHS[form].permissions(idOf('Olga')));
    await waitFor('hints', async () => (await boxHintsOn(page)).length > 0);
    const place = await page.$eval('label:has(> :is([name="administration"], [value="administration"]))', (label) => {
      const host = label.querySelector('[data-license-lens]')?.getBoundingClientRect();
      return host && { x: host.right + 9, y: host.bottom - 4 };
    });
    if (!place) throw new Error('no mark');
    await page.mouse.click(place.x, place.y);
    const tree = await waitForTree(page, 'its card', (now) => find(now, 'group', 'Administration') && now);
    expect(textOf(find(tree, 'group', 'Administration') ?? tree)).toContain('needs Admin license');
    const isTicked = await page.$eval(
      ':is([name="administration"], [value="administration"])',
      (box) => (box as HTMLInputElement).checked,
    );
    expect(isTicked).toBe(false);
    expect((await stripOn(page))?.lead).toBe('As saved:');
  });

  it('Manage Licenses says what to switch in each row, the seats, and the steps in their order', async () => {
    const { page, popup } = world;
    await open(DEMO + PATHS[form].licenses);
    const { sells, seats } = await overview();
    const { text } = await waitForStrip(page, 'the seats', (strip) => strip.text.includes('bought'));
    expect(sells).toEqual(['provider', 'admin']);
    expect(text).toContain(
      `Provider ${seats.provider.bought} bought · ${seats.provider.switchedOn.atLeast} on · 13–14`,
    );
    expect(text).toContain(`Admin ${seats.admin.bought} bought · ${seats.admin.switchedOn.atLeast} on · 5–6 needed`);
    const steps = await askAsPopup<StepView[]>(popup, { type: 'toDo', host: HOST });
    const shown = await inOurRoots(page, (root) =>
      [...root.querySelectorAll('.steps li')].map((step) => step.firstChild?.textContent ?? ''),
    );
    expect(shown.flat()).toEqual(steps.map(({ text: said }) => said));
    await waitForTree(page, 'the switches', (tree) => {
      const labels = findAll(tree, ({ role, name }) => role === 'button' && name.startsWith('Turn '));
      const has = (label: string) => labels.some(({ name }) => name === label);
      return (
        has('Turn on Provider') &&
        has('Turn on Provider, turn off Admin') &&
        has('Turn on Admin, turn off Provider') &&
        has('Turn off Admin')
      );
    });
  });

  it('Manage Subscription says how many seats are enough, the difference, and no sum without prices', async () => {
    const { page, popup } = world;
    await open(DEMO + PATHS[form].subscription);
    const { text } = await waitForStrip(page, 'the seats', (strip) => strip.text.includes('enough'));
    expect(text).toContain('Provider 13–14 are enough · 12 bought · 1–2 too few');
    expect(text).toContain('Admin 5–6 are enough · 8 bought · 2–3 too many');
    expect(text).not.toMatch(/a month/);
    await askAsPopup(popup, {
      type: 'keepSettings',
      host: HOST,
      settings: { prices: { provider: 60, admin: 25, currency: 'USD' } },
    });
    await open(DEMO + PATHS[form].subscription);
    const priced = await waitForStrip(page, 'the money', (strip) => strip.text.includes('a month'));
    // 12 × 60 + 8 × 25 today; 13 × 60 + 5 × 25 is enough, unless the one who is not read needs a Provider license too.
    expect(priced.text).toContain(
      'Today: $920.00 a month. Buying what you need costs up to $45.00 more or saves up to $15.00 a month',
    );
    await askAsPopup(popup, { type: 'keepSettings', host: HOST, settings: {} });
  });

  it.each(['light', 'dark'])('axe finds nothing in what we show, %s', async (scheme) => {
    const { page } = world;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const url of urls(form)) {
      await open(url);
      expect({ url, found: await violationsInPlace(page) }).toEqual({ url, found: [] });
    }
    await page.emulateMediaFeatures([]);
  });
});

it('a switch that was flipped is done: its row and the strip say so without a reload', async () => {
  const { page } = world;
  await open(DEMO + PATHS.new.licenses);
  const labels = async (label: string) =>
    waitForTree(page, label, (tree) => findAll(tree, ({ name, role }) => role === 'button' && name === label));
  const before = (await labels('Turn off Admin')).length;
  await hoverByName(page, 'button', 'Turn off Admin');
  await clickByName(page, 'switch', 'Admin license for Gwendolyn Achebe');
  await waitForStrip(page, 'one less', ({ text }) => text.includes('Admin 8 bought · 7 on'));
  await waitForTree(
    page,
    'one row less',
    (tree) => findAll(tree, ({ name, role }) => role === 'button' && name === 'Turn off Admin').length === before - 1,
  );
});

describe('the strip', () => {
  /** Visible buttons of the page under the strip. */
  const covered = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const strip = document.querySelector('[data-license-lens]:popover-open')?.getBoundingClientRect();
      if (!strip) return ['no strip'];
      return [...document.querySelectorAll('button, [role="switch"]')].flatMap((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const isOver = left < strip.right && strip.left < right && top < strip.bottom && strip.top < bottom;
        return isOver && right > left ? [button.textContent ?? button.getAttribute('aria-label') ?? '?'] : [];
      });
    });

  it.each([
    [1280, 900],
    [800, 600],
    [400, 640],
  ])('covers no button of the page, wherever that is scrolled to, at %i × %i', async (width, height) => {
    const { page } = world;
    await page.setViewport({ width, height });
    for (const url of urls('new')) {
      await open(url);
      const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      for (const top of [0, end / 3, end]) {
        await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
        await waitFor(`no covered button at ${top} of ${url}`, async () => (await covered(page)).length === 0);
      }
    }
  });

  it('is folded away with a click or with Escape, opened again, and remembered', async () => {
    const { page } = world;
    const url = DEMO + PATHS.new.subscription;
    await open(url);
    await clickByName(page, 'button', 'Minimize');
    await waitForStrip(page, 'folded', ({ isFolded }) => isFolded);
    await waitForPreference(world.popup, 'strip', 'isFolded', true);
    await open(url);
    await waitForStrip(page, 'still folded', ({ isFolded }) => isFolded);
    const tree = await waitForTree(page, 'its button', (now) => find(now, 'button', 'License Lens') && now);
    expect(find(tree, 'button', 'License Lens')?.properties.expanded).toBe(false);
    // With the keyboard alone.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, 'button', 'License Lens');
    await page.keyboard.press('Enter');
    await waitForStrip(page, 'open', ({ isFolded }) => !isFolded);
    await waitForTree(page, 'the focus kept', (now) => focused(now)?.name === 'Minimize');
    await page.keyboard.press('Escape');
    await waitForStrip(page, 'folded again', ({ isFolded }) => isFolded);
    await waitForTree(page, 'the focus kept', (now) => focused(now)?.name === 'License Lens');
  });

  it('is a region with a name, and tells politely what changes', async () => {
    const { page } = world;
    await open(urls('new')[0] ?? '');
    const { region, status } = await waitForTree(page, 'what the region says', (tree) => {
      const found = find(tree, 'region', REGION);
      const said = found && find(found, 'status');
      return said && { region: found, status: said };
    });
    expect(status.properties.live).toBe('polite');
    expect(textOf(status)).toContain('Ana Ruiz needs a Provider license, but it’s off. 1 Provider seat is unassigned.');
    expect(find(region, 'link')?.name).toContain('turn on the Provider license for Ana Ruiz');
  });

  it('speaks the language of the admin', async () => {
    const { page } = world;
    await prefer({ language: 'es' });
    await open(urls('new')[0] ?? '');
    const { text } = await waitForStrip(page, 'in Spanish', (strip) => strip.text.includes('necesita'));
    expect(text).toContain('Ana Ruiz necesita la licencia Provider, pero está desactivada.');
    expect(text).toContain('Hay 1 licencia Provider sin asignar.');
    expect(await boxHintsOn(page)).toContain('necesita la licencia Provider');
    await open(DEMO + PATHS.new.licenses);
    await waitForTree(page, 'the switches', (tree) => find(tree, 'button', 'Activar Provider'));
  });

  it('is not there on a staff list, and goes when the page is left', async () => {
    const { page } = world;
    await open(DEMO + PATHS.new.licenses);
    await page.locator('nav a::-p-text(Staff)').click();
    await page.waitForSelector(LAYER);
    expect(await stripOn(page)).toBeUndefined();
    await waitForTree(page, 'the usual badges', (tree) => find(tree, 'button', 'Both licenses'));
  });
});
