import { expect } from 'vitest';
import { violations } from '../../launch/axe.ts';
import { waitFor } from '../../walk.ts';
import type { Either } from './seen.ts';

const text = ({ popup }: Either): Promise<string> => popup.evaluate(() => document.body.innerText);
const waitForText = (world: Either, wanted: string) =>
  waitFor(`“${wanted}”`, async () => (await text(world)).includes(wanted));

/** Waits for a document that came after the one that was marked as old. */
const waitForNew = ({ popup }: Either, selector: string) =>
  waitFor(`a page with ${selector}`, () =>
    popup
      .evaluate((wanted) => !Reflect.has(globalThis, 'isOld') && document.querySelector(wanted) !== null, selector)
      .catch(() => false),
  );

interface Tabs {
  browser: { tabs: { query(what: object): Promise<object[]> } };
}

/**
 * Starts the popup once more in its tab, behind that of the practice: a click on the toolbar icon would tell it which
 * site the tab in front shows, here it is told so by hand.
 */
export async function startOverPage({ popup, page }: Either): Promise<void> {
  await page.bringToFront();
  await popup.evaluate((url) => {
    const { tabs } = (globalThis as unknown as Tabs).browser;
    const { query } = tabs;
    tabs.query = async (what) => (await query.call(tabs, what)).map((tab) => ({ ...tab, url }));
    const script = document.createElement('script');
    script.type = 'module';
    script.src = `${document.querySelector<HTMLScriptElement>('script[type="module"]')?.src}?again`;
    document.querySelector('#popup')?.replaceChildren();
    document.head.append(script);
  }, page.url());
  await popup.waitForSelector('.this-tab');
}

/** Shows a page of the extension in the tab of the popup; Firefox never says that it has loaded. */
export async function show(world: Either, path: string, selector: string): Promise<void> {
  const { popup, open } = world;
  await popup.bringToFront();
  await popup.evaluate(() => Reflect.set(globalThis, 'isOld', true));
  popup.goto(open.extensionUrl(path), { timeout: 1500 }).catch(() => undefined);
  await waitForNew(world, selector);
}

/** One person is found, and “Which license?” is answered, by keyboard. */
export async function popupAnswers(world: Either): Promise<void> {
  const { popup } = world;
  await show(world, 'popup.html', 'input[type="search"]');
  await popup.focus('input[type="search"]');
  await popup.keyboard.type('lef clin');
  await waitForText(world, '1 person');
  expect(await text(world)).toContain('François Lefèvre');
  await popup.focus('[role="tab"]');
  await popup.keyboard.press('ArrowRight');
  await popup.locator('::-p-text(Biller with documentation access)').click();
  await waitFor('the answer, which has the focus', () =>
    popup.evaluate(() => document.activeElement?.textContent === 'Provider license'),
  );
  expect(await text(world)).toContain('A biller with documentation access needs a Provider license.');
}

/** axe finds nothing in any page of the extension. */
export async function ownPagesAreAccessible(world: Either, host: string): Promise<void> {
  for (const [path, selector] of [
    ['popup.html', '.finding'],
    ['options.html', '.languages'],
    ['welcome.html', 'h1'],
    [`report.html#${host}`, 'h1'],
    [`access.html#practice=${host}`, '#access :is(td, li)'],
    [`plan.html#practice=${host}`, '.queue li'],
  ] as const) {
    await show(world, path, selector);
    expect({ path, found: await violations(world.popup) }).toEqual({ path, found: [] });
  }
}

/** The language that is chosen is that of all pages, at once. */
export async function languageIsChosen(world: Either): Promise<void> {
  const { popup } = world;
  await show(world, 'options.html', '.languages');
  await popup.click('label[lang="es"]');
  await waitFor('Spanish', () => popup.evaluate(() => document.documentElement.lang === 'es'));
  await popup.click('label[lang="en"]');
  await waitFor('English', () => popup.evaluate(() => document.documentElement.lang === 'en'));
}
