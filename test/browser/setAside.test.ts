import { expect, it } from 'vitest';
import { clickByName, find, findAll, focusByName, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { openPopup } from '../launch/extension.ts';
import { PATHS, visit } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();
const BADGE = 'Inactive, still licensed';

it('a finding is set aside with a reason: its badge goes, it stays in sight, and it is taken back', async () => {
  const { page, popup } = world;
  await visit(page, DEMO + PATHS.new.licenses, popup);
  await visit(page, DEMO + PATHS.new.staff, popup);
  const tree = await waitForTree(page, 'the badges', (now) => find(now, 'button', BADGE) && now);
  const before = findAll(tree, ({ role, name }) => role === 'button' && name === BADGE).length;
  await focusByName(page, 'button', BADGE);
  await page.keyboard.press('Enter');
  await clickByName(page, 'DisclosureTriangle', 'Set this aside…');
  await focusByName(page, 'textbox', 'Why?');
  await page.keyboard.type('She comes back in May');
  await page.keyboard.press('Enter');
  const after = await waitForTree(page, 'one badge less', (now) => {
    const left = findAll(now, ({ role, name }) => role === 'button' && name === BADGE).length;
    return left === before - 1 && now;
  });
  expect(textOf(after)).toContain('1 set aside');

  await popup.bringToFront();
  await clickByName(popup, 'DisclosureTriangle', '1 set aside');
  const said = await waitForTree(popup, 'the reason', (now) => textOf(now).includes('She comes back in May') && now);
  const [back] = findAll(said, ({ role, name }) => role === 'button' && name.startsWith('Take back'));
  expect(back?.name).toContain(BADGE);
  expect(await violations(popup)).toEqual([]);
  await clickByName(popup, 'button', back?.name ?? '');
  await waitForTree(popup, 'nothing set aside', (now) => !textOf(now).includes('set aside'));
});

it('seats are typed in where no page was read that says how many are bought', async () => {
  const { open, page } = world;
  await page.bringToFront();
  const popup = await openPopup(open);
  await clickByName(popup, 'DisclosureTriangle', 'Type in how many are bought');
  await focusByName(popup, 'spinbutton', 'Provider licenses bought');
  await popup.keyboard.type('12');
  await focusByName(popup, 'spinbutton', 'Admin licenses bought');
  await popup.keyboard.type('8');
  await popup.keyboard.press('Enter');
  await waitForTree(popup, 'the numbers, as typed in', (now) => /Provider 12 typed in/.test(textOf(now)));
});
