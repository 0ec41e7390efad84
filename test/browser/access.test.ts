import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Practice } from '../../core/index.ts';
import { practiceOf } from '../bench/people.ts';
import { knownPractice } from '../known/index.ts';
import {
  accessibilityTree,
  clickByName,
  find,
  findAll,
  focused,
  tableRows,
  tabTo,
  textOf,
  waitForTree,
} from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { chooseLanguage, openPopup } from '../launch/extension.ts';
import { misfitsOf } from '../launch/misfits.ts';
import { askAsPopup, PATHS, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const HOST = new URL(DEMO).host;
const CROWD = 'bench.theranest.com';
const DELETE = 'default.clients.delete';

const world = useWorld();
/** Who can do what. */
let page: Page;

const open = async (hash: string, selector = '#access :is(table, .nothing, li)'): Promise<void> => {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`${world.open.extensionUrl('access.html')}#${hash}`);
  await page.waitForSelector(selector);
};

const keep = (practice: Practice): Promise<unknown> => askAsPopup(world.popup, { type: 'importPractice', practice });

/** The names of the people in the table, in order; a line of its own is its text. */
const names = async (): Promise<string[]> =>
  page.$$eval('tbody th', (heads) =>
    heads.map((head) => (head.querySelector('bdi') ?? head.querySelector('span'))?.textContent ?? ''),
  );

const said = async (): Promise<string> => textOf(await waitForTree(page, 'the answer', (tree) => find(tree, 'status')));

const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

beforeAll(async () => {
  page = world.page;
  await page.setViewport({ width: 1280, height: 900 });
});

describe('while nothing is kept', () => {
  it('it says kindly what to open first', async () => {
    await open('');
    const text = textOf(await accessibilityTree(page));
    expect(text).toContain('No one is checked yet');
    expect(text).toContain('Staff > Permissions, for each person');
    expect(await violations(page)).toEqual([]);
  });

  it('says so of a practice that it is asked for, and fills in by itself once something is read', async () => {
    await open(`practice=${HOST}`);
    expect(textOf(await accessibilityTree(page))).toContain(`No one is checked yet on ${HOST}`);
    await keep(await knownPractice(Date.now()));
    await waitForTree(page, 'the matrix', (tree) => find(tree, 'table', 'Who can do what'));
  });
});

describe('“who can delete clients?”', () => {
  it('is answered in two clicks from the popup', async () => {
    await page.goto(DEMO + PATHS.new.staff);
    await page.bringToFront();
    const popup = await openPopup(world.open);
    const opened = world.open.browser.waitForTarget((target) =>
      target.url().startsWith(world.open.extensionUrl('access.html')),
    );
    await clickByName(popup, 'link', 'Who can do what');
    const access = await (await opened).asPage();
    await access.setViewport({ width: 1280, height: 900 });
    await access.locator('a ::-p-text(Who has “Can delete clients”?)').click();
    await waitForTree(access, 'the answer', (tree) =>
      textOf(tree).includes('“Can delete clients” is on for 2 people.'),
    );
    expect(new URL(access.url()).hash).toBe(`#practice=${HOST}&permission=${DELETE}`);
    await access.close();
  });

  it('is answered by its link: who has it, and apart who is not checked yet', async () => {
    await open(`practice=${HOST}&permission=${DELETE}`);
    expect(await said()).toBe('“Can delete clients” is on for 2 people. 1 person isn’t checked yet and may have it.');
    expect(await names()).toEqual(['Hana Kobayashi', 'Ingrid Sørensen', 'Not checked yet (1)', 'Latoya Brooks']);
    const rows = tableRows(await accessibilityTree(page)).map(({ cells }) => cells);
    // Person, two licenses, the permission.
    expect(rows.find(([name]) => name?.startsWith('Hana'))?.[3]).toBe('On');
    expect(rows.find(([name]) => name?.startsWith('Latoya'))?.slice(3)).toEqual(Array(26).fill('Not checked yet'));
  });

  it('opens from the panel, too, at the practice of the page', async () => {
    await page.bringToFront();
    await page.goto(DEMO + PATHS.new.staff);
    const popup = await openPopup(world.open);
    await clickByName(popup, 'button', 'Open panel');
    await waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));
    const url = world.open.extensionUrl(`access.html#practice=${HOST}`);
    const opened = world.open.browser.waitForTarget((target) => target.url() === url);
    await clickByName(page, 'button', 'Who can do what');
    await (await (await opened).asPage()).close();
  });
});

describe('the matrix', () => {
  it('has what was read of everybody, with heads for people and permissions', async () => {
    // High enough for everybody.
    await page.setViewport({ width: 1280, height: 1600 });
    await open(`practice=${HOST}`);
    const practice = await knownPractice(Date.now());
    const active = practice.staff.filter((member) => member.active !== false && !member.left);
    expect((await names()).toSorted()).toEqual(active.map(({ name }) => name).toSorted());
    const tree = await accessibilityTree(page);
    const heads = findAll(tree, ({ role }) => role === 'columnheader').map(({ name }) => name);
    const at = heads.indexOf('Can delete clients') - heads.indexOf('Provider license') + 1;
    for (const { cells } of tableRows(tree)) {
      const member = active.find(
        ({ name, position }) => cells[0]?.startsWith(name) && cells[0].endsWith(position ?? ''),
      );
      const isOn = member?.permissions?.[DELETE];
      if (member) expect(cells[at], member.name).toBe(isOn === undefined ? 'Not checked yet' : isOn ? 'On' : 'Off');
    }
    expect(await said()).toContain('2 inactive people aren’t shown.');
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('is one stop for Tab, in which arrow keys lead on, to heads that are asked with Enter', async () => {
    await open(`practice=${HOST}`);
    await tabTo(page, 'rowheader', 'Aiyana Begay Can open all notes Assessment Lead');
    await press('ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowUp');
    await waitForTree(page, 'the head of the licenses', (tree) => focused(tree)?.name === 'Provider license');
    await press('End');
    await waitForTree(page, 'the last head', (tree) => focused(tree)?.name === 'Can manage add ons');
    await press('Home', ...Array<'ArrowRight'>(8).fill('ArrowRight'));
    await waitForTree(page, 'the permission', (tree) => focused(tree)?.name === 'Can delete clients');
    await press('Enter');
    await waitForTree(page, 'who has it', (tree) => textOf(tree).includes('is on for 2 people.'));
    expect(await page.evaluate(() => location.hash)).toContain(`permission=${DELETE}`);
    await page.goBack();
    await waitForTree(page, 'everybody again', (tree) => textOf(tree).includes('26 people, 26 permissions.'));
  });

  it('of 2,000 people draws those in the window, and leads to each with the keyboard', async () => {
    await keep(practiceOf(2_000));
    await open(`practice=${CROWD}`);
    const drawn = await page.$$eval('tbody tr[aria-rowindex]', (rows) => rows.length);
    expect(drawn).toBeLessThan(60);
    await page.focus('tbody th');
    await page.keyboard.down('Control');
    await press('End');
    await page.keyboard.up('Control');
    const last = await page.$eval('table', (table) => table.getAttribute('aria-rowcount'));
    await waitFor('the last cell', () =>
      page.evaluate((index) => document.activeElement?.parentElement?.getAttribute('aria-rowindex') === index, last),
    );
    expect(await page.$$eval('tbody tr[aria-rowindex]', (rows) => rows.length)).toBeLessThan(60);
    // Whoever scrolls away goes on from where they were.
    await page.$eval('.matrix', (box) => box.scrollTo(0, 0));
    await waitFor('the first row', () => page.evaluate(() => document.querySelector('tr[aria-rowindex="3"]') !== null));
    await press('ArrowUp');
    await waitFor('the cell above the last', () =>
      page.evaluate(
        (index) => document.activeElement?.parentElement?.getAttribute('aria-rowindex') === `${Number(index) - 1}`,
        last,
      ),
    );
  });

  it('prints everybody, black on white, without what is there to be clicked', async () => {
    await open(`practice=${HOST}`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    const paper = await page.evaluate(() => ({
      people: document.querySelectorAll('tbody th').length,
      head: getComputedStyle(document.querySelector('thead') as Element).display,
      rows: [...new Set([...document.querySelectorAll('tbody tr')].map((row) => getComputedStyle(row).breakInside))],
      fields: [...document.querySelectorAll('select, input, header button')].filter((one) => one.checkVisibility())
        .length,
      ground: getComputedStyle(document.body).backgroundColor,
      printed: document.querySelector('.paper-only')?.checkVisibility(),
    }));
    await page.emulateMediaType('screen');
    expect(paper).toEqual({
      people: 26,
      head: 'table-header-group',
      rows: ['avoid'],
      fields: 0,
      ground: 'rgb(255, 255, 255)',
      printed: true,
    });
    await keep(practiceOf(2_000));
    await open(`practice=${CROWD}`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.$$eval('tbody th', (all) => all.length)).toBeGreaterThan(1_800);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await waitFor('the window', () => page.$$eval('tbody th', (all) => all.length < 60));
  });
});

describe('filters', () => {
  it('are set with the keyboard, stand in the address, and are cleared', async () => {
    await open(`practice=${HOST}`);
    await tabTo(page, 'combobox', 'License');
    await page.keyboard.type('Admin');
    await tabTo(page, 'checkbox', 'Only what is on');
    await press('Space');
    await waitForTree(page, 'those with an Admin license', (tree) => textOf(tree).includes('7 people match.'));
    expect(await page.evaluate(() => location.hash)).toBe(`#practice=${HOST}&license=admin&only=on`);
    const heads = await page.$$eval('thead button', (all) => all.map((head) => head.textContent));
    expect(heads).not.toContain('Can delete clients');
    await tabTo(page, 'button', 'Clear filters');
    await press('Enter');
    await waitForTree(page, 'everybody', (tree) => textOf(tree).includes('26 people, 26 permissions.'));
    await tabTo(page, 'searchbox', 'Name or position', { isBack: true });
    await page.keyboard.type('lef clin');
    await waitFor('the one', async () => (await names()).join() === 'François Lefèvre');
  });

  it('by a finding shows whom it is about', async () => {
    await open(`practice=${HOST}&finding=both-licenses`);
    expect(await names()).toEqual(['Gwendolyn Achebe', 'Mateo de la Cruz']);
    await open(`practice=${HOST}&permission=gone&license=gold`);
    expect(await said()).toContain('26 people, 26 permissions.');
  });
});

it('what is shown is saved as CSV', async () => {
  await keep({
    ...(await knownPractice(Date.now(), 'evil.theranest.com')),
    staff: [{ id: 'a', name: '=1+1', permissions: { [DELETE]: true, billing: false } }],
  });
  await open(`practice=evil.theranest.com&permission=${DELETE}`);
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => Object.assign(globalThis, { handedOut: text }));
      return make.call(URL, blob);
    };
  });
  await tabTo(page, 'button', 'Save as CSV');
  await press('Enter');
  const text = await waitFor('the file', () =>
    page.evaluate(() => (globalThis as unknown as { handedOut?: string }).handedOut),
  );
  const [head, row] = text.trim().split('\r\n');
  expect(head).toBe(
    'Person,Position,Email,Status,Findings,Permissions last checked,Provider license,Admin license,Default: Can delete clients,Billing',
  );
  expect(row).toMatch(/^'=1\+1,,,,.*,,Not checked yet,Not checked yet,On,Off$/);
});

describe('at 320 px', () => {
  it('is a list: a permission, then who has it, with the keyboard alone', async () => {
    await page.setViewport({ width: 320, height: 640 });
    await open(`practice=${HOST}`);
    expect(await page.$('table')).toBeNull();
    await tabTo(page, 'link', 'Can delete clients');
    await press('Enter');
    const text = await waitForTree(page, 'who has it', (tree) => find(tree, 'link', 'All permissions') && textOf(tree));
    expect(text).toMatch(/On \(2\).*Hana Kobayashi.*Ingrid Sørensen.*Not checked yet \(1\).*Latoya Brooks/);
    await open(`practice=${CROWD}&permission=default`);
    expect(await page.$$eval('li', (all) => all.length)).toBe(100);
    await tabTo(page, 'button', 'Show 100 more').catch(() => page.focus('.people-list button'));
    await press('Enter');
    await waitFor('as many more', () => page.$$eval('li', (all) => all.length === 200));
  });
});

it('says what is wrong, and tries again', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  const broken = await page.evaluateOnNewDocument(() => {
    type Send = (message: { type: string }) => Promise<unknown>;
    const scope = globalThis as unknown as Record<string, { runtime: { sendMessage: Send } } | undefined>;
    for (const name of ['browser', 'chrome']) {
      const runtime = scope[name]?.runtime;
      if (!runtime) continue;
      const send = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = async (message) =>
        message.type === 'matrix' && !Reflect.has(globalThis, 'isWell')
          ? { ok: false, message: 'The cache cannot be opened.' }
          : send(message);
    }
  });
  await open(`practice=${HOST}`, '[role="alert"]');
  await page.removeScriptToEvaluateOnNewDocument(broken.identifier);
  expect(textOf(await accessibilityTree(page))).toContain('The cache cannot be opened.');
  await page.evaluate(() => Reflect.set(globalThis, 'isWell', true));
  await tabTo(page, 'button', 'Try again');
  await press('Enter');
  await waitForTree(page, 'the matrix', (tree) => !find(tree, 'alert') && find(tree, 'table'));
});

const speak = (language: string): Promise<void> => chooseLanguage(world.popup, language);

it('follows the language that is chosen, while it is open', async () => {
  await open(`practice=${HOST}&permission=${DELETE}`);
  await speak('es');
  await waitForTree(page, 'the answer in Spanish', (tree) =>
    textOf(tree).includes('“Can delete clients” está activado para 2 personas.'),
  );
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
  await speak('en');
});

it.each([
  { scheme: 'light', language: 'en', width: 1280 },
  { scheme: 'dark', language: 'es', width: 1280 },
  { scheme: 'dark', language: 'es', width: 320 },
  { scheme: 'light', language: 'en', width: 720 },
] as const)('looks well in $language, $scheme, at $width px', async ({ scheme, language, width }) => {
  await speak(language);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const hash of [`practice=${HOST}`, `practice=${HOST}&permission=${DELETE}`, `practice=${CROWD}&only=on`]) {
    await open(hash);
    expect(await violations(page), hash).toEqual([]);
    expect(await misfitsOf(page), hash).toEqual([]);
  }
});
