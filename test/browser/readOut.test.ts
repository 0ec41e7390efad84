import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { accessibilityTree, findAll, focusedIn, tabTo } from '../launch/accessibility.ts';
import { PATHS } from '../walk.ts';
import { demoBadges } from './demo-truth.ts';
import { DEMO, useWorld } from './setup.ts';
import { expectedRows, waitForRows } from './staffRows.ts';

const world = useWorld();

beforeAll(() => knowEverything(world.popup));

it('the annotated staff list reads well, Tab by Tab: each badge right after the name it belongs to, word for word', async () => {
  const { page } = world;
  await page.goto(DEMO + PATHS.new.staff);
  await waitForRows(page, expectedRows(world.practice.tenant('demo').people, demoBadges, 'new'));
  const rows = findAll(await accessibilityTree(page), ({ role }) => role === 'row');
  const names = rows.flatMap((row) => findAll(row, ({ role }) => role === 'link').map(({ name }) => name));
  await tabTo(page, 'link', names[0] ?? '');
  const lines: string[] = [];
  for (let stops: string[] = []; lines.length < names.length; ) {
    const { role, name } = await focusedIn(page);
    stops.push(`${name} (${role})`);
    if (name === `Actions for ${names[lines.length]}`) {
      lines.push(stops.join(', '));
      stops = [];
    }
    // A name without its button would never be left.
    expect(stops.length).toBeLessThan(4);
    await page.keyboard.press('Tab');
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'readOut', 'staff-list.txt'));
});
