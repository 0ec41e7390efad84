import { describe, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { clickByName, find, textOf, waitForTree } from '../launch/accessibility.ts';
import { iconText, overviews, PATHS, visit, waitFor } from '../walk.ts';
import { badgesWithoutPermissions } from './demo-truth.ts';
import { DEMO, useWorld } from './setup.ts';
import { expectedRows, waitForRows } from './staffRows.ts';

const WILLOW = 'https://willow.theranest.com';

describe('with only the staff list and Manage Licenses visited', () => {
  const world = useWorld({ fresh: true });

  it.each(['new', 'classic'] as const)(
    'the %s form shows what is certain, and the popup what has not been read',
    async (form) => {
      const { page, popup, practice } = world;
      const { people, signedIn } = practice.tenant('demo');
      const paths = PATHS[form];
      await visit(page, DEMO + paths.staff, popup);
      if (form === 'classic') await visit(page, `${DEMO}/classic/staff?show=inactive`, popup);
      await visit(page, DEMO + paths.licenses, popup);
      await page.goto(DEMO + PATHS.new.staff);
      await waitForRows(page, expectedRows(people, badgesWithoutPermissions, 'new'));
      const active = people.filter((person) => person.active);
      expect(active.map(({ id }) => id)).toContain(signedIn);
      await popup.bringToFront();
      const unread = await waitForTree(
        popup,
        'what has not been read',
        (tree) => find(tree, 'list', '') && textOf(tree),
      );
      expect(unread).toContain(`The permissions of ${active.length} people.`);
      expect(unread).toContain('How many licenses you bought.');
      expect(unread).not.toContain('Which licenses are on');
    },
  );
});

describe('what is kept', () => {
  const world = useWorld({ fresh: true });

  it('keeps the practices of two hosts apart', async () => {
    const { page, popup, practice } = world;
    await visit(page, WILLOW + PATHS.new.licenses, popup);
    await visit(page, WILLOW + PATHS.new.subscription, popup);
    await visit(page, DEMO + PATHS.new.licenses, popup);
    const read = await overviews(popup);
    expect(read.map(({ host, staff }) => [host, staff]).sort()).toEqual([
      ['demo.theranest.com', practice.tenant('demo').people.length],
      ['willow.theranest.com', practice.tenant('willow').people.length],
    ]);
    const willow = read.find(({ host }) => host.startsWith('willow'));
    const demo = read.find(({ host }) => host.startsWith('demo'));
    expect(willow?.findings.map(({ rule }) => rule)).toContain('seats-overassigned');
    expect(demo?.seats.provider.bought).toBeUndefined();
    await waitFor('the number of this practice on its icon', async () => {
      return (await iconText(popup, 'demo.theranest.com')) === String(demo?.toFix);
    });
    await visit(page, WILLOW + PATHS.new.licenses, popup);
    await waitFor('no number for a practice where nobody is to be put right', async () => {
      return (await iconText(popup, 'willow.theranest.com')) === '';
    });
    await popup.bringToFront();
    await popup.select('header select', 'willow.theranest.com');
    await waitForTree(popup, 'the findings of the other practice', (tree) =>
      textOf(tree).includes('More on than bought'),
    );
  });

  it('leaves nothing in the page’s own origin', async () => {
    const { page, popup } = world;
    await page.goto(`${DEMO}/calendar`);
    const globals = () => page.evaluate(() => Object.keys(globalThis));
    const before = await globals();
    await visit(page, DEMO + PATHS.new.staff, popup);
    await visit(page, DEMO + PATHS.new.licenses, popup);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
    expect(
      await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]),
    ).toEqual([[], [], '']);
    expect((await globals()).filter((name) => !before.includes(name) && /lens|license/i.test(name))).toEqual([]);
  });

  it('reads a switch as soon as it is flipped, and a reload finds it so', async () => {
    const { page, popup } = world;
    const first = await visit(page, DEMO + PATHS.new.licenses, popup);
    const on = first.seats.provider.switchedOn.atLeast;
    await clickByName(page, 'switch', 'Provider license for Olga Petrova-Lind');
    await waitFor('one more switched on', async () => {
      const [overview] = await overviews(popup);
      return overview?.seats.provider.switchedOn.atLeast === on + 1;
    });
    const again = await visit(page, DEMO + PATHS.new.licenses, popup);
    expect(again.seats.provider.switchedOn).toEqual({ atLeast: on + 1, atMost: on + 1 });
  });
});

describe('a permissions page', () => {
  const world = useWorld({ fresh: true });

  const rulesOf = async (name: string) =>
    (await overviews(world.popup)).flatMap(({ findings }) =>
      findings.filter((f) => f.name === name).map(({ rule }) => rule),
    );

  it('is kept as it is saved: unsaved ticks count for nothing, saved ones do', { timeout: 120_000 }, async () => {
    const { page, popup, practice } = world;
    await knowEverything(world.popup);
    const olga = practice.tenant('demo').people.find(({ first }) => first === 'Olga');
    if (!olga) throw new Error('Olga has left');
    expect(await rulesOf('Olga Petrova-Lind')).toEqual([]);
    await visit(page, DEMO + PATHS.new.permissions(olga.id), popup);

    await clickByName(page, 'checkbox', 'Administration');
    // A second page read proves that the first had its time.
    const other = await world.open.newPage();
    await visit(other, DEMO + PATHS.new.subscription, popup);
    await other.close();
    expect(await rulesOf('Olga Petrova-Lind')).toEqual([]);

    await page.bringToFront();
    await clickByName(page, 'button', 'Save Permissions');
    await clickByName(page, 'button', 'Save and log out');
    await waitFor('the finding', async () => (await rulesOf('Olga Petrova-Lind')).includes('admin-license-missing'));
  });
});
