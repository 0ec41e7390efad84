import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { type Accessible, accessibilityTree, findAll, textOf } from '../launch/accessibility.ts';
import { PATHS } from '../walk.ts';
import { demoBadges } from './demo-truth.ts';
import { DEMO, useWorld } from './setup.ts';
import { expectedRows, waitForRows } from './staffRows.ts';

const world = useWorld();
const ROLES: Record<string, string> = { link: 'link', button: 'button', columnheader: 'column' };

beforeAll(() => knowEverything(world.popup));

/** What is heard of a cell, part by part: its texts, and what can be used with its role. */
const heard = (node: Accessible): string[] => {
  if (node.role in ROLES) return [`${node.name || textOf(node)} (${ROLES[node.role]})`];
  if (node.role === 'StaticText') return node.name.trim() === '' ? [] : [node.name.trim()];
  return node.children.flatMap(heard);
};

const line = (row: Accessible): string => row.children.map((cell) => heard(cell).join(', ')).join(' | ');

it('the annotated staff list reads well: each badge after the name it belongs to, word for word', async () => {
  const { page } = world;
  await page.goto(DEMO + PATHS.new.staff);
  await waitForRows(page, expectedRows(world.practice.tenant('demo').people, demoBadges, 'new'));
  const rows = findAll(await accessibilityTree(page), ({ role }) => role === 'row').map(line);
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'readOut', 'staff-list.txt'));
});
