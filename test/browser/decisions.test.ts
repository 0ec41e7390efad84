import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Accessible, find, findAll, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { openPopup } from '../launch/extension.ts';
import { PATHS, visit } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';

const world = useWorld();
const BADGE = 'Inactive, still licensed';

const press = async (page: Page, role: string, name: string): Promise<void> => {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
};

it('by the keyboard alone a finding is set aside with a reason: its badge goes, it stays in sight, and it is taken back', async () => {
  const { page, popup } = world;
  await visit(page, DEMO + PATHS.new.licenses, popup);
  await visit(page, DEMO + PATHS.new.staff, popup);
  const tree = await waitForTree(page, 'the badges', (now) => find(now, 'button', BADGE) && now);
  const before = findAll(tree, ({ role, name }) => role === 'button' && name === BADGE).length;
  await press(page, 'button', BADGE);
  await press(page, 'DisclosureTriangle', 'Dismiss…');
  await tabTo(page, 'textbox', 'Reason');
  await page.keyboard.type('She comes back in May');
  await page.keyboard.press('Enter');
  const after = await waitForTree(page, 'one badge less', (now) => {
    const left = findAll(now, ({ role, name }) => role === 'button' && name === BADGE).length;
    return left === before - 1 && now;
  });
  expect(textOf(after)).toContain('1 dismissed finding');

  await popup.bringToFront();
  await press(popup, 'DisclosureTriangle', '1 dismissed finding');
  const said = await waitForTree(popup, 'the reason', (now) => textOf(now).includes('She comes back in May') && now);
  const [back] = findAll(said, ({ role, name }) => role === 'button' && name.startsWith('Restore'));
  expect(back?.name).toContain(BADGE);
  expect(await violations(popup)).toEqual([]);
  await press(popup, 'button', back?.name ?? '');
  await waitForTree(popup, 'nothing dismissed', (now) => !textOf(now).includes('dismissed'));
});

it('what to do stands in order, and a step is gone once its page shows that it was done', async () => {
  const { page, popup, practice } = world;
  await popup.bringToFront();
  await press(popup, 'DisclosureTriangle', 'What to do, in order');
  const stepsIn = (now: Accessible): string[] =>
    findAll(now, ({ role }) => role === 'listitem')
      .map(textOf)
      .filter((text) => text.includes('turn off the Admin license'));
  const before = await waitForTree(popup, 'the steps', (now) => stepsIn(now).length > 1 && stepsIn(now));
  const [person] = practice
    .tenant('demo')
    .people.filter(({ active, licenses: { provider, admin } }) => active && provider && admin);
  if (!person) throw new Error('nobody holds both licenses');
  expect(before.join()).toContain(`${person.first} ${person.last}`);
  person.licenses.admin = false;
  await visit(page, DEMO + PATHS.new.licenses, popup);
  const after = await waitForTree(popup, 'one step less', (now) => {
    const steps = stepsIn(now);
    return steps.length === before.length - 1 && steps;
  });
  expect(after.join()).not.toContain(`${person.first} ${person.last}`);
});

it('seats are typed in where no page was read that says how many are bought', async () => {
  const { open, page } = world;
  await page.bringToFront();
  const popup = await openPopup(open);
  await press(popup, 'DisclosureTriangle', 'Enter seats bought');
  await tabTo(popup, 'spinbutton', 'Provider licenses bought');
  await popup.keyboard.type('12');
  await tabTo(popup, 'spinbutton', 'Admin licenses bought');
  await popup.keyboard.type('8');
  await popup.keyboard.press('Enter');
  await waitForTree(popup, 'the numbers, as typed in', (now) => /Provider 12 entered by you/.test(textOf(now)));
});
