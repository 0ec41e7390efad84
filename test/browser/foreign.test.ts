import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { clickByName } from '../launch/accessibility.ts';
import { badgesOn, rowsWith } from '../launch/badges.ts';
import { ELSEWHERE } from '../launch/open.ts';
import { askTab, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const HOST = 'demo.theranest.com';
const OURS = '[data-license-lens]';

const world = useWorld();

/** Pages of our own making, by their path on the practice's host. */
const serve = async (page: Page, pages: Record<string, string>): Promise<void> => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = pages[new URL(request.url()).pathname];
    return body === undefined
      ? request.continue()
      : request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>x</title>${body}` });
  });
};

/** Notes in which origins our content script comes to run. */
const watchContentScripts = async (page: Page): Promise<Set<string>> => {
  const session = await page.createCDPSession();
  const origins = new Set<string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const data: { type?: string } = context.auxData ?? {};
    if (data.type === 'isolated' && context.name === 'License Lens') origins.add(new URL(page.url()).host);
  });
  await session.send('Runtime.enable');
  return origins;
};

it('on a host that is no practice system’s the content script does not run at all, whatever the page shows', async () => {
  const { open, practice } = world;
  const page = await open.newPage();
  const hosts = await watchContentScripts(page);
  await page.goto(`https://demo.localhost:${practice.port}${PATHS.new.staff}`);
  await page.waitForSelector('tbody tr');
  await page.goto(`https://${ELSEWHERE}/praxis/team`);
  await page.waitForSelector('tbody tr');
  await page.goto(`${DEMO}/agenda`);
  await waitFor('the content script on the practice', async () => hosts.size > 0);
  expect([...hosts]).toEqual([HOST]);
  await page.close();
});

const LOGIN = `<h1>Log in</h1><form><label>Email <input type="email"></label>
  <label>Password <input type="password"></label><label><input type="checkbox"> Stay logged in</label>
  <button>Log in</button></form>`;

describe('a page of the practice that is no staff page', () => {
  it.each([
    ['the agenda', '/agenda'],
    ['the calendar', '/classic/calendar'],
    ['the clients', PATHS.new.clients],
    ['the clients, in the classic form', PATHS.classic.clients],
    ['somebody’s details', '/staff/64c1a8115f0d3b0011b2c41a'],
    ['a login page', '/login'],
    ['a blank page', '/blank'],
    ['a page that is not there', '/nothing-here'],
  ])('%s: nothing of ours is on it, and nothing of it is kept', async (_, path) => {
    const { open, popup } = world;
    const page = await open.newPage();
    await serve(page, { '/login': LOGIN, '/blank': '' });
    await page.goto(DEMO + path);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    const where = await waitFor('a look at the page', () => askTab(popup, HOST, 'where'));
    expect(where).toEqual({ host: HOST });
    // A second answer comes after the frame in which the page was looked at.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await askTab(popup, HOST, 'where')).toEqual({ host: HOST });
    expect(await page.$$(OURS)).toEqual([]);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    expect(await overviews(popup)).toEqual([]);
    await page.close();
  });
});

const LIST = `<h1>Staff</h1><table><tr><th>Full name</th><th>Position</th><th>Default location</th></tr>
  ${['Gwendolyn Achebe', 'Olga Petrova-Lind', 'Mateo de la Cruz'].map((name) => `<tr><td>${name}</td><td>Biller</td><td>Main</td></tr>`).join('')}</table>`;

describe('a list that the browser shows again as it was left', () => {
  it('carries each badge once, and none that has become wrong meanwhile', async () => {
    const { open, popup } = world;
    const page = await open.newPage();
    // The demo practice lets no page be kept: this one may be.
    await serve(page, { '/list': LIST });
    const marked = async () =>
      rowsWith(page, await badgesOn(page), 'tr + tr').then((rows) => rows.map(({ labels }) => labels.length));
    const waitForMarks = (what: string, marks: number[]) =>
      waitFor(what, async () => {
        return String(await marked()) === String(marks);
      });
    await visit(page, DEMO + PATHS.new.licenses, popup);
    await visit(page, `${DEMO}/list`, popup);
    await waitForMarks('both badges', [1, 0, 1]);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Reflect.set(globalThis, 'wasKept', persisted));
    });

    await page.goto(`https://${ELSEWHERE}/praxis/team`);
    await page.goBack();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'wasKept'))).toBe(true);
    await waitForMarks('the same badges', [1, 0, 1]);

    await page.goto(DEMO + PATHS.new.licenses);
    await clickByName(page, 'switch', 'Admin license for Gwendolyn Achebe');
    await waitFor('the switch to be read', async () => {
      const [overview] = await overviews(popup);
      return overview && !overview.findings.some(({ name }) => name === 'Gwendolyn Achebe');
    });
    await page.goBack();
    await waitForMarks('the badge that is still right', [0, 0, 1]);
    expect((await page.$$(OURS)).length).toBe(1);
    await page.close();
  });
});
