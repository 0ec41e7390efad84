import { beforeEach, describe, expect, it } from 'vitest';
import { find, findAll, textOf, waitForTree } from '../launch/accessibility.ts';
import { badgesOn, LAYER } from '../launch/badges.ts';
import { askAsPopup, askTab, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { HOSTILE } from './attackers.ts';
import { DEMO, useWorld } from './setup.ts';
import { rowsOn } from './staffRows.ts';
import { expectText, importHostile } from './ways/attacks.ts';

const HOST = 'demo.theranest.com';

const world = useWorld();

/** A new tab, and nothing known of anybody. */
beforeEach(async () => {
  await world.page.close();
  for (const { host } of await overviews(world.popup)) await askAsPopup(world.popup, { type: 'eraseHost', host });
  world.practice.reset();
  world.page = await world.open.newPage();
  await world.page.setViewport({ width: 1280, height: 1600 });
});

/** A page of our own making on the practice's host: a vendor's page that is half there, or built by somebody else. */
const servePage = async (html: string): Promise<string> => {
  const { page } = world;
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/made-up')
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>x</title>${html}` })
      : request.continue(),
  );
  return `${DEMO}/made-up`;
};

const ROW = '<tr><td>Ana Ruiz</td><td>Therapist</td><td>Main</td><td></td></tr>';
const staffTable = (rows: string, attributes = ''): string => `<h1>Staff</h1><table ${attributes}>
  <tr><th>Full name</th><th>Position</th><th>Default location</th><th>Actions</th></tr>${rows}</table>`;

describe('a hostile name', () => {
  it('is text wherever it is shown', async () => {
    const { page, popup, practice } = world;
    const [person] = practice.tenant('demo').people.filter(({ licenses }) => licenses.provider && licenses.admin);
    if (!person) throw new Error('nobody holds both licenses');
    person.first = HOSTILE;
    person.position = HOSTILE;
    await visit(page, DEMO + PATHS.new.licenses, popup);
    await visit(page, DEMO + PATHS.new.staff, popup);
    await waitFor('the badge beside the hostile name', async () =>
      (await rowsOn(page)).some((row) => row.includes(HOSTILE) && row.endsWith(': Both licenses')),
    );
    const badge = (await badgesOn(page)).find(({ name }) => name.includes(HOSTILE));
    await page.mouse.click((badge?.left ?? 0) + 5, (badge?.top ?? 0) + 5);
    const shown = await waitForTree(
      page,
      'the name in the panel',
      (tree) =>
        findAll(tree, ({ role, name }) => role === 'StaticText' && name.includes('onerror') && !name.includes(','))
          .length > 2,
    );
    expect(shown).toBe(true);
    await popup.bringToFront();
    await waitForTree(
      popup,
      'the name in the popup',
      (tree) => findAll(tree, ({ name }) => name.includes('onerror')).length > 0,
    );
    for (const tab of [page, popup]) {
      expect(await tab.evaluate(() => ['pwned' in globalThis, document.querySelectorAll('img').length])).toEqual([
        false,
        0,
      ]);
    }
  });
});

describe('hostile text in what is imported', () => {
  it.each([
    ['the popup', 'popup.html'],
    ['the options', 'options.html'],
    ['the report', `report.html#${HOST}`],
  ])('is text in %s', async (_, path) => {
    const { page, open } = world;
    await importHostile({ ...world, origin: DEMO }, HOST);
    await page.goto(open.extensionUrl(path));
    await waitForTree(page, 'the hostile text', (tree) => findAll(tree, ({ name }) => name.includes('onerror'))[0]);
    await expectText(page);
  });
});

describe('a page that is not all there', () => {
  it.each([
    ['still loading', staffTable(ROW, 'aria-busy="true"'), 'which is still loading'],
    ['without staff', staffTable('<tr><td colspan="4">No staff members found.</td></tr>'), 'any staff member'],
    [
      'with half its columns',
      `<h1>Staff</h1><table><tr><th>Name</th></tr><tr><td>Ana Ruiz</td></tr></table>`,
      'a column “Position”',
    ],
  ])('%s: nothing is stored, nobody is marked, and the panel says what is missing', async (_, html, missing) => {
    const { page, popup } = world;
    await page.goto(await servePage(html));
    const where = await waitFor('a look at the page', async () => {
      const seen = await askTab(popup, HOST, 'where');
      return seen?.unclear && seen;
    });
    expect(where.unclear?.kind).toBe('staffList');
    expect(await overviews(popup)).toEqual([]);
    await askTab(popup, HOST, 'openPanel');
    await page.bringToFront();
    const panel = await waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));
    expect(textOf(panel)).toContain('This looks like the staff list, but License Lens can’t read it');
    expect(textOf(panel)).toContain(missing);
    expect(await page.$$(LAYER)).toEqual([]);
    expect(await overviews(popup)).toEqual([]);
  });

  it('is read once it is there', async () => {
    const { page, popup } = world;
    await page.goto(await servePage(staffTable('', 'aria-busy="true"')));
    await page.evaluate((html) => {
      const table = document.querySelector('table');
      table?.insertAdjacentHTML('beforeend', html);
      table?.removeAttribute('aria-busy');
    }, ROW);
    const [overview] = await waitFor('the reading', async () => {
      const all = await overviews(popup);
      return all.length > 0 && all;
    });
    expect(overview?.staff).toBe(1);
  });
});
