import { describe, expect, it } from 'vitest';
import { KNOWN } from '../known/index.ts';
import { findAll, tableRows, waitForTree } from '../launch/accessibility.ts';
import { askAsPopup, PATHS, waitFor } from '../walk.ts';
import { demoBadges } from './demo-truth.ts';
import { DEMO, readEverything, useWorld } from './setup.ts';
import { expectedRows, rowsOn, waitForRows } from './staffRows.ts';

const labels = new Set(Object.values(demoBadges));

describe.each(['new', 'classic'] as const)('after everything was read in the %s form', (form) => {
  const world = useWorld();
  const paths = PATHS[form];
  const people = () => world.practice.tenant('demo').people;
  const open = (path: string) => world.page.goto(DEMO + path);

  it('each person carries exactly the badge that the rules give, and nobody else carries one', {
    timeout: 120_000,
  }, async () => {
    await readEverything(world, paths);
    await open(PATHS.new.staff);
    const rows = await waitForRows(world.page, expectedRows(people(), demoBadges, 'new'));
    expect(rows).toHaveLength(people().length);
    for (const isActive of [true, false]) {
      await open(`/classic/staff?show=${isActive ? 'active' : 'inactive'}`);
      const shown = people().filter(({ active }) => active === isActive);
      await waitForRows(world.page, expectedRows(shown, demoBadges, 'classic'));
    }
  });

  it('all that is kept of the practice is what other tests begin with', async () => {
    if (form === 'classic') return;
    const practice = await askAsPopup(world.popup, { type: 'exportPractice', host: 'demo.theranest.com' });
    const kept = JSON.stringify(practice, null, 2).replaceAll(/"at": \d+/g, '"at": 0');
    await expect(`${kept}\n`).toMatchFileSnapshot(KNOWN);
  });

  it('also after sorting and filtering, in the client-side list', async () => {
    const { page } = world;
    await open(PATHS.new.staff);
    const all = expectedRows(people(), demoBadges, 'new');
    const before = await waitForRows(page, all);
    await page.locator('th:nth-child(1) button').click();
    await waitFor('the other order with all badges', async () => {
      const rows = await rowsOn(page);
      return rows[0] !== before[0] && [...rows].sort().join() === [...all].sort().join();
    });
    await page.locator('th:nth-child(2) button').click();
    await waitForRows(page, all);
    const found = people().filter(({ first, last }) => `${first} ${last}`.includes('Ana Ruiz'));
    await page.locator('input[type="search"]').fill('Ana Ruiz');
    expect(await waitForRows(page, expectedRows(found, demoBadges, 'new'))).toHaveLength(2);
    await page.click('input[type="search"]', { count: 3 });
    await page.keyboard.press('Backspace');
    await waitForRows(page, all);
  });

  it('also after sorting and filtering, in the list that loads pages', async () => {
    const { page } = world;
    const active = people().filter((person) => person.active);
    for (const query of ['sort=name&dir=desc', 'sort=position&dir=asc']) {
      await open(`/classic/staff?show=active&${query}`);
      await waitForRows(page, expectedRows(active, demoBadges, 'classic'));
    }
    await open('/classic/staff?show=active&search=ruiz');
    const found = active.filter(({ last }) => last === 'Ruiz');
    expect(await waitForRows(page, expectedRows(found, demoBadges, 'classic'))).toHaveLength(2);
  });

  it.each([PATHS.new.clients, PATHS.classic.clients])('the client list %s carries none', async (path) => {
    const { page } = world;
    await open(path);
    const tree = await waitForTree(page, 'the clients', (now) => tableRows(now).length >= 8 && now);
    expect(findAll(tree, ({ name }) => labels.has(name))).toEqual([]);
    expect(await page.$$('[data-license-lens]')).toEqual([]);
  });

  it('going from the staff list to the clients and back without a page load', async () => {
    const { page } = world;
    await open(PATHS.new.staff);
    const all = expectedRows(people(), demoBadges, 'new');
    await waitForRows(page, all);
    await page.locator('nav a::-p-text(Clients)').click();
    await waitForTree(page, 'clients without a badge', (tree) => {
      const isClients = findAll(tree, ({ role, name }) => role === 'heading' && name === 'Clients').length > 0;
      return isClients && tableRows(tree).length >= 8 && findAll(tree, ({ name }) => labels.has(name)).length === 0;
    });
    await page.goBack();
    await waitForRows(page, all);
  });
});
