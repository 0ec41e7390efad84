import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Language, Practice } from '../../core/index.ts';
import { knowEverything } from '../known/index.ts';
import {
  accessibilityTree,
  clickByName,
  find,
  findAll,
  focused,
  tabTo,
  textOf,
  waitForTree,
} from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { chooseLanguage, openPopup } from '../launch/extension.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { askAsPopup, PATHS, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();

const speak = (language: Language): Promise<void> => chooseLanguage(world.popup, language);

const iconTitle = (): Promise<string> =>
  world.popup.evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { getTitle(details: object): Promise<string> } } }
    ).chrome.action.getTitle({}),
  );

/** The popup in its tab, as it opens now. */
const reopen = async (): Promise<Page> => {
  await world.popup.bringToFront();
  await world.popup.reload();
  await world.popup.waitForSelector('#popup > *');
  return world.popup;
};

/** A practice of one, with all that is to be read of it. */
const wellPractice = (at: number): Practice => {
  const seen = { at, url: 'https://willow.theranest.com/' };
  return {
    version: 1,
    system: 'theranest',
    host: 'willow.theranest.com',
    plan: 'perProvider',
    pools: { provider: 2, admin: 0 },
    seen: { staffList: seen, manageLicenses: seen, staffPermissions: seen, manageSubscription: seen },
    staff: ['Mia Castle', 'Elias Thorn'].map((name, i) => ({
      id: `66d0b5a19c3e7200128a4e0${i}`,
      name,
      position: 'Therapist',
      active: true,
      licenses: { provider: true, admin: false },
      permissions: {
        default: true,
        billing: false,
        therapist: true,
        administration: false,
        organizationAdministration: i === 0,
      },
    })),
  };
};

/** Every way in which it is looked at: both themes, both languages, as wide as it opens, narrow, and at 200 %. */
const LOOKS = [
  { scheme: 'light', language: 'en', width: 400 },
  { scheme: 'dark', language: 'es', width: 320 },
  { scheme: 'light', language: 'es', width: 200 },
] as const;

/** Axe finds nothing, nothing is cut, and nothing scrolls sideways, in every look. */
const expectGood = async (state: string, show: (popup: Page) => Promise<unknown>): Promise<void> => {
  for (const { scheme, language, width } of LOOKS) {
    await speak(language);
    await world.popup.setViewport({ width, height: (600 * width) / 400 });
    await world.popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await show(await reopen());
    const look = `${state}, ${scheme}, ${language}, ${width} px`;
    expect(await violations(world.popup), look).toEqual([]);
    await world.popup.evaluate(() => scrollTo(0, 0));
    expect(await misfitsOf(world.popup), look).toEqual([]);
  }
};

afterEach(async () => {
  await speak('en');
  await world.popup.setViewport({ width: 400, height: 600 });
});

describe('while nothing is kept', () => {
  it('it says what to open and what is never read, and looks well', async () => {
    const text = textOf(await accessibilityTree(await reopen()));
    expect(text).toContain('No pages checked yet');
    expect(text).toContain('Organization > Manage Licenses');
    expect(text).toContain('It never reads clients and never sends staff data anywhere.');
    await expectGood('first use', (popup) => popup.waitForSelector('.first-use'));
  });

  it('leads to where everybody signs in, while no tab shows the practice', async () => {
    const popup = await reopen();
    const opened = world.open.browser.waitForTarget((target) => target.url().startsWith('https://app.theranest.com/'));
    await tabTo(popup, 'button', 'Go to TheraNest');
    await popup.keyboard.press('Enter');
    await (await (await opened).page())?.close();
  });

  it('over a page of the practice where License Lens could not start, it offers to load that again', async () => {
    const { page, open } = world;
    await page.bringToFront();
    // Nobody listens there: the browser shows an error of its own.
    await page.goto(`${DEMO}:1/staff`).catch(() => undefined);
    const popup = await openPopup(open);
    await waitForTree(popup, 'the way out', (tree) => find(tree, 'button', 'Reload page'));
    expect(textOf(await accessibilityTree(popup))).toContain('No pages checked yet on demo.theranest.com:1');
    await popup.close();
  });
});

describe('with a practice that is kept', () => {
  beforeAll(() => knowEverything(world.popup));

  it('opens over the page, shows the practice at a glance, and leads to the panel', async () => {
    const { page, open } = world;
    await page.goto(DEMO + PATHS.new.staff);
    await page.bringToFront();
    const popup = await openPopup(open);
    const text = await waitForTree(
      popup,
      'the practice',
      (tree) => textOf(tree).includes('This tab: Staff list') && textOf(tree),
    );
    expect(text).toContain('demo.theranest.com Updated ');
    expect(text).toContain('17 people need attention');
    expect(await misfitsOf(popup)).toEqual([]);
    await clickByName(popup, 'button', 'Open panel');
    await waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));
  });

  it('the toolbar icon says how many people there are to put right, in the language that is chosen', async () => {
    for (const [language, title] of [
      ['es', 'License Lens: 17 personas requieren atención'],
      ['en', 'License Lens: 17 people need attention'],
    ] as const) {
      await speak(language);
      await waitFor(title, async () => (await iconTitle()) === title);
    }
  });

  it('what it shows first is the practice: never that nothing was read', async () => {
    const { popup } = world;
    await popup.bringToFront();
    const recording = await popup.evaluateOnNewDocument(() => {
      const shown: string[] = [];
      Reflect.set(globalThis, 'shown', shown);
      new MutationObserver(() => {
        const text = document.body?.innerText.trim() ?? '';
        if (text !== '' && text !== shown.at(-1)) shown.push(text);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await reopen();
    await waitForTree(popup, 'what the tab shows', (tree) => textOf(tree).includes('This tab: Not a practice page'));
    const shown = await popup.evaluate(() => Reflect.get(globalThis, 'shown') as string[]);
    await popup.removeScriptToEvaluateOnNewDocument(recording.identifier);
    expect(shown[0]).toContain('17 people need attention');
    expect(shown[0]).toContain('demo.theranest.com');
    expect(shown[0]).toContain('Updated ');
    expect(shown.filter((text) => text.includes('No pages checked yet'))).toEqual([]);
  });

  it('leads to the page where a finding is put right, in a tab of its own', async () => {
    const { open } = world;
    const popup = await reopen();
    await popup.$$eval('details.finding', ([first]) => first?.setAttribute('open', ''));
    const opened = open.browser.waitForTarget((target) => target.url() === DEMO + PATHS.new.licenses);
    await popup.locator('details.finding[open] a').click();
    const page = await (await opened).page();
    await page?.close();
    expect(popup.url()).toBe(open.extensionUrl('popup.html'));
  });

  it('leads to the report of the practice that is shown', async () => {
    const { open } = world;
    const popup = await reopen();
    const opened = open.browser.waitForTarget((target) =>
      target.url().startsWith(open.extensionUrl('report.html#demo.theranest.com')),
    );
    await tabTo(popup, 'link', 'Report');
    await popup.keyboard.press('Enter');
    const report = await (await opened).asPage();
    await waitForTree(report, 'the report', (tree) => textOf(tree).includes('Gwendolyn Achebe'));
    await report.close();
  });

  it('finds one person by the keyboard alone, with what they need, what is found and what was not read', async () => {
    const popup = await reopen();
    await tabTo(popup, 'searchbox', 'Find a person');
    await popup.keyboard.type('lef clin');
    const found = await waitForTree(popup, 'the one', (tree) => {
      const search = find(tree, 'search');
      return search && textOf(search).includes('François Lefèvre') && textOf(search);
    });
    expect(found).toContain('1 person');
    expect(found).toContain('Needs Provider license');
    expect(found).toContain('Has Admin license');
    await tabTo(popup, 'link', 'Open Organization > Manage Licenses');
  });

  it('tells namesakes apart, and says what was not read of somebody', async () => {
    const popup = await reopen();
    await popup.type('input[type="search"]', 'ana ruiz');
    const both = await waitForTree(popup, 'both of them', (tree) => {
      const search = find(tree, 'search');
      return search && textOf(search).includes('2 people') && textOf(search);
    });
    expect(both).toMatch(/Ana Ruiz Therapist.*Needs Provider license.*Ana Ruiz Family Therapist.*Nothing to fix/);
    await popup.reload();
    await popup.waitForSelector('input[type="search"]');
    await popup.type('input[type="search"]', 'latoya');
    const unread = await waitForTree(popup, 'the one', (tree) => {
      const search = find(tree, 'search');
      return search && textOf(search).includes('1 person') && textOf(search);
    });
    expect(unread).toContain('Not checked yet');
    expect(unread).toContain('Nothing to fix so far.');
    expect(unread).toContain('Not checked yet: Staff > Permissions');
    await popup.reload();
    await popup.waitForSelector('input[type="search"]');
    await popup.type('input[type="search"]', 'xenia');
    await waitForTree(popup, 'that there is nobody', (tree) =>
      findAll(tree, ({ role }) => role === 'status').some((said) => textOf(said).includes('No one found for “xenia”.')),
    );
  });

  it('looks well in every state of it', async () => {
    await expectGood('the practice', (popup) =>
      popup.$$eval('details:not(.finding), .finding:nth-of-type(3)', (some) => {
        for (const one of some) (one as HTMLDetailsElement).open = true;
      }),
    );
    await expectGood('a person', async (popup) => {
      await popup.type('input[type="search"]', 'ingrid');
      await popup.waitForSelector('.person[open]');
    });
  });
});

describe('“Which license?”', () => {
  const CHECK = { en: 'Which license?', es: '¿Qué licencia?' };

  it('is answered with the keyboard alone: staff type, the license, why, the steps and their pages', async () => {
    const popup = await reopen();
    await tabTo(popup, 'tab', 'Practice');
    await popup.keyboard.press('ArrowRight');
    await tabTo(popup, 'button', 'Biller with documentation access Bills and reads clinical documentation');
    await popup.keyboard.press('Enter');
    const answer = await waitForTree(popup, 'the answer, which has the focus', (tree) => {
      const here = focused(tree);
      return here?.role === 'heading' && here.name === 'Provider license' && find(tree, 'tabpanel');
    });
    const text = textOf(answer);
    expect(text).toContain('For: Biller with documentation access');
    expect(text).toContain('A biller with documentation access needs a Provider license.');
    expect(text).toContain('Current staff need all 12 seats you bought.');
    expect(text).toMatch(
      /unassigned.*Go to Organization > Manage Licenses and toggle the Provider license ON.*set the permissions/,
    );
    const pages = await popup.$$eval('.check ol a', (links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(pages).toEqual([PATHS.new.subscription, PATHS.new.licenses, PATHS.new.staff].map((path) => DEMO + path));
    await tabTo(popup, 'button', 'Start over');
    await popup.keyboard.press('Enter');
    await waitForTree(popup, 'the first question', (tree) => focused(tree)?.name === 'Who is this for?');
  });

  it('is answered by what somebody will do, and can be changed', async () => {
    const popup = await reopen();
    await clickByName(popup, 'tab', CHECK.en);
    await tabTo(popup, 'button', 'Something else Choose their tasks');
    await popup.keyboard.press('Enter');
    await waitForTree(popup, 'the other question', (tree) => focused(tree)?.name === 'What will they do?');
    await tabTo(popup, 'button', 'Show the license');
    await popup.keyboard.press('Enter');
    await waitForTree(popup, 'what is missing', (tree) => find(tree, 'alert'));
    await tabTo(popup, 'checkbox', 'Change system settings or staff');
    await popup.keyboard.press('Space');
    await tabTo(popup, 'button', 'Show the license');
    await popup.keyboard.press('Enter');
    await waitForTree(popup, 'an Admin license', (tree) => focused(tree)?.name === 'Admin license');
    await tabTo(popup, 'button', 'Back');
    await popup.keyboard.press('Enter');
    await waitForTree(
      popup,
      'the question as it was answered',
      (tree) => find(tree, 'checkbox', 'Change system settings or staff')?.properties.checked === 'true',
    );
    await tabTo(popup, 'checkbox', 'Read or write clinical notes');
    await popup.keyboard.press('Space');
    await popup.keyboard.press('Enter');
    const both = await waitForTree(
      popup,
      'a Provider license',
      (tree) => focused(tree)?.name === 'Provider license' && textOf(tree),
    );
    expect(both).toContain('Never assign both');
    expect(both).toContain('For: Read or write clinical notes and Change system settings or staff');
  });

  it('looks well in every step', async () => {
    const toCheck = async (popup: Page) => {
      await popup.click('[role="tab"]:nth-of-type(2)');
      // It may come a moment after its tab.
      await popup.waitForSelector('.choices button');
    };
    await expectGood('who', toCheck);
    await expectGood('what', async (popup) => {
      await toCheck(popup);
      await popup.click('.choices li:last-child button');
      await popup.click('.check [type="submit"]');
      await popup.waitForSelector('[role="alert"]');
    });
    await expectGood('answer', async (popup) => {
      await toCheck(popup);
      await popup.click('.choices li:first-child button');
      await popup.waitForSelector('.answer');
    });
  });
});

describe('in every other state', () => {
  it('a page that looks like a staff page and is not understood can be shown what is what', async () => {
    const { page, open } = world;
    await page.goto(`${DEMO}/classic/agenda`);
    await page.bringToFront();
    await page.evaluate(() => {
      const heading = document.createElement('h1');
      heading.textContent = 'Staff';
      const table = document.createElement('table');
      for (const [tag, text] of [
        ['th', 'Name'],
        ['td', 'Ana Ruiz'],
      ] as const) {
        const cell = document.createElement(tag);
        cell.textContent = text;
        table.insertRow().append(cell);
      }
      document.querySelector('main')?.replaceChildren(heading, table);
    });
    const popup = await openPopup(open);
    await waitForTree(popup, 'what is not understood', (tree) =>
      textOf(tree).includes('looks like a staff page, but License Lens can’t read it'),
    );
    expect(await violations(popup)).toEqual([]);
    expect(await misfitsOf(popup)).toEqual([]);
    await tabTo(popup, 'button', 'Match columns');
    await popup.keyboard.press('Enter').catch(() => undefined);
    await waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));
  });

  it('says what is wrong, and tries again', async () => {
    const { popup } = world;
    const broken = await popup.evaluateOnNewDocument(() => {
      type Send = (message: { type: string }) => Promise<unknown>;
      const scope = globalThis as unknown as Record<string, { runtime: { sendMessage: Send } } | undefined>;
      for (const name of ['browser', 'chrome']) {
        const runtime = scope[name]?.runtime;
        if (!runtime) continue;
        const send = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = async (message) =>
          message.type === 'overviews' && !Reflect.has(globalThis, 'isWell')
            ? { ok: false, message: 'The cache cannot be opened.' }
            : send(message);
      }
    });
    await expectGood('a problem', (shown) => shown.waitForSelector('[role="alert"]'));
    await popup.removeScriptToEvaluateOnNewDocument(broken.identifier);
    expect(textOf(await accessibilityTree(popup))).toContain('The cache cannot be opened.');
    await popup.evaluate(() => Reflect.set(globalThis, 'isWell', true));
    await popup.click('[role="alert"] button');
    await waitForTree(
      popup,
      'the practice',
      (tree) => !find(tree, 'alert') && textOf(tree).includes('Gwendolyn Achebe'),
    );
  });

  it('of several practices it shows the one read last, and the one that is chosen', async () => {
    await askAsPopup(world.popup, { type: 'importPractice', practice: wellPractice(Date.now()) });
    const popup = await reopen();
    expect(textOf(await accessibilityTree(popup))).toContain('Nothing to fix: everyone has the license they need.');
    await expectGood('all is well', (shown) => shown.waitForSelector('.notice.good'));
    await speak('en');
    await reopen();
    await tabTo(popup, 'combobox', 'Practice');
    await popup.keyboard.type('demo');
    await waitForTree(popup, 'the other practice', (tree) => textOf(tree).includes('Gwendolyn Achebe'));
  });
});
