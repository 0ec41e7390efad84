import type { CDPSession } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { find, findAll, textOf, waitForTree } from '../launch/accessibility.ts';
import { askTab, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';
import { rowsIn } from './staffRows.ts';

const HOST = 'demo.theranest.com';
const HOSTILE = '<img src=x onerror="globalThis.pwned=1">';

const world = useWorld({ fresh: true });

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

/** Evaluates in the world of our content script, where its page cannot reach. */
const inContentScript = async (session: CDPSession, expression: string): Promise<unknown> => {
  const contexts: { id: number; name: string; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const context = await waitFor('the content script', async () => contexts.find(({ name }) => name === 'License Lens'));
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: context.id,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

const say = (message: unknown): string => `chrome.runtime.sendMessage(${JSON.stringify(message)})`;

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
    await waitForTree(page, 'the badge beside the hostile name', (tree) =>
      rowsIn(tree).some((row) => row.includes(HOSTILE) && row.endsWith(': Both licenses')),
    );
    const badge = await page.waitForSelector(`tr:has(a[href$="${person.id}"]) [data-license-lens]`);
    const { x, y } = (await badge?.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 5, y - 4);
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

describe('a page that is not all there', () => {
  it.each([
    ['still loading', staffTable(ROW, 'aria-busy="true"'), 'which is still loading'],
    ['without staff', staffTable('<tr><td colspan="4">No staff members found.</td></tr>'), 'any member of staff'],
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
    expect(textOf(panel)).toContain('This looks like the staff list, but License Lens does not understand it');
    expect(textOf(panel)).toContain(missing);
    expect(await page.$$('td [data-license-lens]')).toEqual([]);
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

describe('a message that is not ours', () => {
  const reading = { kind: 'staffList', system: 'theranest', url: `${DEMO}/staff`, staff: [{ name: 'Mallory' }] };

  it.each([
    ['of no known kind', { type: 'erase' }, 'does not understand'],
    ['without a type', 'hello', 'does not understand'],
    [
      'with a malformed reading',
      { type: 'reading', reading: { ...reading, staff: [{ name: 7 }] } },
      'does not understand',
    ],
    [
      'with a reading of another host',
      { type: 'reading', reading: { ...reading, url: 'https://willow.theranest.com/staff' } },
      'another page',
    ],
    ['asking for all practices', { type: 'overviews' }, 'does not understand'],
  ])('from a content script, %s: a clear error, and nothing stored', async (_, message, error) => {
    const { page, popup } = world;
    await page.goto(`${DEMO}/calendar`);
    const session = await page.createCDPSession();
    expect(await inContentScript(session, say(message))).toEqual({
      ok: false,
      message: expect.stringContaining(error),
    });
    expect(await overviews(popup)).toEqual([]);
  });

  it('with a reading, from an extension page: refused', async () => {
    const reply = await world.popup.evaluate(say({ type: 'reading', reading }));
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('does not understand') });
    expect(await overviews(world.popup)).toEqual([]);
  });

  it('from a frame inside the page: nobody reads there, so nobody can send', async () => {
    const { page, popup } = world;
    await page.goto(await servePage(`<h1>Calendar</h1><iframe src="${DEMO}/staff?status=all"></iframe>`));
    const frame = await page.waitForFrame((candidate) => candidate.url().includes('/staff'));
    await frame.waitForSelector('tbody tr');
    await visit(page, 'https://willow.theranest.com/organization/manage-licenses', popup);
    expect((await overviews(popup)).map(({ host }) => host)).toEqual(['willow.theranest.com']);
  });

  it('from the page itself: it cannot reach the extension', async () => {
    const { page, open, popup } = world;
    await page.goto(DEMO + PATHS.new.clients);
    const id = new URL(open.extensionUrl('')).host;
    const answer = await page.evaluate(
      async (extension, message) => {
        const { chrome } = globalThis as unknown as {
          chrome?: { runtime?: { sendMessage(id: string, m: object): Promise<unknown> } };
        };
        if (!chrome?.runtime) return 'no door';
        return chrome.runtime.sendMessage(extension, message).catch(() => 'refused');
      },
      id,
      { type: 'overviews' },
    );
    expect(answer).toBe('no door');
    expect(await overviews(popup)).toEqual([]);
  });
});
