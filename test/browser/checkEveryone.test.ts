import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityTree, find, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { popupInTab, stopServiceWorker } from '../launch/extension.ts';
import type { Person } from '../practice/tenants.ts';
import { askTab, overviews, PATHS, visit } from '../walk.ts';
import { DEMO, useKeptWorld } from './setup.ts';
import { goOn, panelIn, pressInPanel, recordRequests, startFromPopup, waitForSaid, waitForStop } from './way.ts';

const STAFF = { new: '/staff', classic: '/classic/staff?show=active' };

const world = useKeptWorld({ fresh: true });
let page: Page;
let popup: Page;

const start = async (): Promise<void> => {
  popup = await popupInTab(await world.start());
  page = await world.open.newPage();
};
beforeEach(start);

/** The admin who is signed in: nobody sees their own permissions. */
const ME = 'Latoya Brooks';

/** A way through nine pages shows all that one through thirty shows. */
const keepFew = (): void => {
  const practice = world.practice.tenant('demo');
  practice.people = practice.people.filter((person, i) => i % 4 === 0 || nameOf(person) === ME);
};

const nameOf = ({ first, last }: Person): string => `${first} ${last}`;

/** Whose permissions are to be read, in the order of the way. */
const onTheWay = (): Person[] =>
  world.practice
    .tenant('demo')
    .people.filter(({ active }) => active)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));

/** What the pages ask for where no extension runs. */
const askedAlone = async (paths: readonly string[]): Promise<Record<string, string[]>> => {
  const alone = await world.open.newPage();
  const { asked } = recordRequests(alone);
  for (const path of paths) {
    await alone.goto(`https://demo.localhost:${world.practice.port}${path}`, { waitUntil: 'networkidle0' });
  }
  await alone.close();
  return asked();
};

const unread = async () =>
  (await overviews(popup)).flatMap((overview) => overview.unread.map(({ page: kind, people }) => [kind, people]));

describe.each(['new', 'classic'] as const)('in the %s form', (form) => {
  const paths = PATHS[form];

  it('one key press leads to each page, and at the end everybody is checked but the admin', async () => {
    keepFew();
    const requests = recordRequests(page);
    const expected = [STAFF[form], paths.subscription, paths.licenses];
    const [first, ...others] = onTheWay();
    const { signedIn } = world.practice.tenant('demo');
    const total = others.length + 4;
    await visit(page, DEMO + STAFF[form], popup);
    await startFromPopup(world.open, page);
    expect(await waitForStop(page, 2)).toMatchObject({ total, next: 'Organization > Manage Licenses' });
    await goOn(page);

    if (!first) throw new Error('nobody is on the way');
    if (form === 'new') {
      // Nothing leads to the first one: its address is in a menu that only a click opens.
      const said = await waitForSaid(page, 'what comes next', ({ done }) => done === 3);
      expect(said.text).toContain('Open this page in your practice system.');
      await page.goto(DEMO + paths.permissions(first.id));
    } else {
      await waitForStop(page, 3);
      await goOn(page);
    }
    expected.push(paths.permissions(first.id));

    let done = 4;
    for (const person of others) {
      const said = await waitForStop(page, done);
      expect(said.next).toBe(`the permissions of ${nameOf(person)}, ${person.position}`);
      expected.push(paths.permissions(person.id));
      if (done === 6) await stopServiceWorker(popup);
      await goOn(page);
      if (person.id !== signedIn) done++;
      else {
        // The practice system does not show it: the panel is there all the same.
        await waitForStop(page, done);
        await pressInPanel(page, 'Skip this page');
        await waitForSaid(page, 'the next one', ({ next }) => !next.includes(nameOf(person)));
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
      }
    }
    const end = await waitForStop(page, total - 1);
    expect(end).toMatchObject({ total, next: expect.stringContaining(`the permissions of ${ME}, `) });
    expect(end.text).toContain('All other pages are checked.');
    expect(await unread()).toEqual([['staffPermissions', [ME]]]);

    expect(requests.visited).toEqual(expected.map((path) => `GET ${path}`));
    expect(requests.asked()).toEqual(await askedAlone(expected.slice(0, 4)));
  });
});

it('goes on where it was after it was stopped, and after a restart', async () => {
  await visit(page, DEMO + STAFF.classic, popup);
  await startFromPopup(world.open, page);
  await waitForStop(page, 2);
  await goOn(page);
  await waitForStop(page, 3);
  await goOn(page);
  await waitForStop(page, 4);

  await pressInPanel(page, 'Stop');
  await waitForTree(page, 'the way to start again', (tree) => find(tree, 'button', 'Check everyone'));
  await visit(page, DEMO + STAFF.classic, popup);
  expect(await askTab(popup, 'demo.theranest.com', 'where')).toMatchObject({ kind: 'staffList' });
  expect(panelIn(await accessibilityTree(page))).toBeUndefined();

  await startFromPopup(world.open, page);
  const again = await waitForStop(page, 5);
  expect(page.url()).toBe(DEMO + PATHS.classic.permissions(onTheWay()[1]?.id ?? ''));

  await world.open.close();
  await start();
  await page.goto(DEMO + STAFF.classic);
  expect(await waitForStop(page, 5)).toEqual(again);
  await goOn(page);
  await waitForStop(page, 6);
  await page.keyboard.press('Escape');
  await waitForTree(page, 'no panel', (tree) => !panelIn(tree));
});

it('a list of which a part was seen stays on the way until all of it was', async () => {
  const maple = 'https://maple-way.theranest.com';
  const { length } = world.practice.tenant('maple').people;
  await visit(page, `${maple}/styles/datatables/staff`, popup);
  await startFromPopup(world.open, page);
  const said = await waitForStop(page, 0);
  expect(said.next).toBe('Staff');
  expect(said.text).toContain(`10 of ${length} people checked.`);
  await page.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Next"]')?.click());
  await waitForSaid(page, 'more people', ({ text }) => text.includes(`20 of ${length} people checked.`));

  await popup.bringToFront();
  await waitForTree(popup, 'the same in the popup', (tree) => find(tree, 'link', 'Open page'));
  expect(await violations(popup)).toEqual([]);
});
