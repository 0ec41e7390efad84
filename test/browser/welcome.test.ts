import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickByName, find, findAll, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { rowsMarked } from '../launch/badges.ts';
import { ensureBrowser } from '../launch/find.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { type OpenBrowser, openBrowser } from '../launch/open.ts';
import { type PracticeServer, startPractice } from '../practice/server.ts';
import { PATHS, waitFor } from '../walk.ts';
import { DEMO, EXTENSION } from './setup.ts';

let practice: PracticeServer;
let open: OpenBrowser;
/** The tab of the admin, who was at work before License Lens was installed. */
let work: Page;
let welcome: Page;

const frontOf = async (pages: readonly Page[]): Promise<Page[]> => {
  const seen = await Promise.all(pages.map((page) => page.evaluate(() => document.visibilityState)));
  return pages.filter((_, i) => seen[i] === 'visible');
};

beforeAll(async () => {
  practice = await startPractice();
  open = await openBrowser({
    installed: ensureBrowser(['chromium']),
    extension: EXTENSION,
    practicePort: practice.port,
    headless: true,
    before: async (newPage) => {
      work = await newPage();
      await work.goto(DEMO + PATHS.new.subscription);
    },
  });
  const target = await open.browser.waitForTarget((one) => one.url() === open.extensionUrl('welcome.html'));
  welcome = await target.asPage();
  await welcome.waitForSelector('#welcome main');
});
afterAll(async () => {
  await open?.close();
  await practice?.close();
});

describe('after installing', () => {
  it('the welcome is in front, with the badges of made-up people as they will stand', async () => {
    expect(await frontOf([work, welcome])).toEqual([welcome]);
    const tree = await waitForTree(welcome, 'badges', (all) => find(all, 'button', 'Needs Provider license') && all);
    const said = findAll(tree, ({ role }) => role === 'row').map(textOf);
    expect(said).toEqual([
      'Full name Position',
      'Ana Ruiz Therapist',
      'Dev Patel Therapist',
      'Grace Lindqvist Office manager',
      'Marcus Bell Receptionist',
      'Noor Haddad Biller',
    ]);
    await waitFor('their badges', async () => {
      const rows = await rowsMarked(welcome);
      return (
        rows.map(({ name, labels }) => `${name}: ${labels}`).join() ===
        'Ana Ruiz: Needs Provider license,Grace Lindqvist: Both licenses,Marcus Bell: Provider license unused'
      );
    });
    const text = textOf(tree);
    expect(text).toContain('Noor Haddad has no badge');
    expect(text).toContain('Read clients, notes, appointments, or bills');
    expect(text).toContain('Send data anywhere: it makes no network connections');
  });

  it('a card tells why, and a click shows more, by the keyboard alone', async () => {
    await tabTo(welcome, 'button', 'Needs Provider license');
    await waitForTree(welcome, 'the card', (tree) => {
      const card = find(tree, 'group', 'Ana Ruiz');
      return card && textOf(card).includes('can’t open clinical documentation');
    });
    await welcome.keyboard.press('Enter');
    await waitForTree(welcome, 'more of her', (tree) =>
      findAll(tree, ({ role }) => role === 'status').some((said) =>
        textOf(said).includes('turn on the Provider license for Ana Ruiz'),
      ),
    );
  });

  it('looks well in both languages and themes, narrow and wide', async () => {
    for (const [language, scheme, width] of [
      ['English', 'dark', 1280],
      ['español', 'light', 320],
    ] as const) {
      await welcome.setViewport({ width, height: 900 });
      await welcome.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await clickByName(welcome, 'radio', language);
      await waitForTree(welcome, language, (tree) =>
        find(tree, 'heading', language === 'English' ? 'Start' : 'Empezar'),
      );
      expect(await violations(welcome), language).toEqual([]);
      expect(await misfitsOf(welcome), language).toEqual([]);
    }
    expect(await welcome.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'es',
      'Bienvenida a License Lens',
    ]);
    await welcome.setViewport({ width: 1280, height: 900 });
  });

  it('the chosen language is kept', async () => {
    await welcome.reload();
    await waitForTree(welcome, 'Spanish', (tree) => find(tree, 'heading', 'Empezar'));
    await tabTo(welcome, 'radio', 'español');
    await welcome.keyboard.press('ArrowLeft');
    await waitForTree(welcome, 'English', (tree) => find(tree, 'heading', 'Start'));
  });

  it('two clicks lead to the first right badge: to the practice, and to its licenses', async () => {
    let clicks = 0;
    const click = async (page: Page, role: string, name: string): Promise<void> => {
      clicks += 1;
      await clickByName(page, role, name);
    };
    await click(welcome, 'button', 'Go to TheraNest');
    await waitFor('the practice in front', async () => (await frontOf([work, welcome]))[0] === work);
    await click(work, 'tab', 'Manage Licenses');
    await waitForTree(work, 'the first badge', (tree) => find(tree, 'button', 'Turn off Admin'));
    // The other one may lie under the strip, and is out of sight then.
    const flagged = await waitFor('a badge that is seen', async () => {
      const names = (await rowsMarked(work, '[role="row"]')).map(({ cells: [name] }) => name);
      return names.length > 0 && names;
    });
    expect(['Gwendolyn Achebe, LPC', 'Mateo de la Cruz, LCSW'].slice(0, flagged.length)).toEqual(flagged);
    expect(clicks).toBeLessThanOrEqual(2);
  });

  it('the keyboard alone leads there too', async () => {
    await work.goto(DEMO + PATHS.new.subscription);
    await welcome.bringToFront();
    await tabTo(welcome, 'button', 'Go to TheraNest');
    await welcome.keyboard.press('Enter');
    await waitFor('the practice in front', async () => (await frontOf([work, welcome]))[0] === work);
    await tabTo(work, 'tab', 'Manage Licenses');
    await work.keyboard.press('Enter');
    await tabTo(work, 'button', 'Turn off Admin');
  });
});
