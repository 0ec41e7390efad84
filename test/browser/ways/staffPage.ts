import { expect } from 'vitest';
import { badgesSeen } from '../../launch/badges.ts';
import { inContent } from '../../launch/content.ts';
import { overviews, PATHS, visit, waitFor, waitForPreference } from '../../walk.ts';
import { type Either, focusedOf, focusOn, marked, placeOf, said, waitForSaid } from './seen.ts';

const inOrder = (ids: readonly string[]): string => [...ids].sort().join();

/** Sorting, filtering, leaving and coming back: each row that is shown carries what belongs to it. */
export async function badgesFollow(world: Either, flagged: readonly string[]): Promise<void> {
  const { page, origin, practice } = world;
  const all = async () => (await marked(world)) === inOrder(flagged);
  await page.bringToFront();
  await page.goto(origin + PATHS.new.staff);
  await waitFor('all badges', all);
  const first = () => page.$eval('tbody tr', (row) => row.textContent);
  const before = await first();
  await page.locator('th:nth-child(1) button').click();
  await waitFor('all badges in the other order', async () => (await first()) !== before && (await all()));
  const { people } = practice.tenant('demo');
  const found = people.filter(({ first: given, last }) => `${given} ${last}`.includes('Ana Ruiz')).map(({ id }) => id);
  await page.locator('input[type="search"]').fill('Ana Ruiz');
  await waitFor('the badge of one of both', async () => {
    const rows = await page.$$eval('tbody tr', (shown) => shown.length);
    return rows === found.length && (await marked(world)) === inOrder(flagged.filter((id) => found.includes(id)));
  });
  await page.locator('nav a::-p-text(Clients)').click();
  await waitFor('clients without a badge', async () => {
    const heading = await page.$eval('h1, h2', (one) => one.textContent).catch(() => '');
    return heading === 'Clients' && (await page.$$('[data-license-lens]')).length === 0;
  });
  await page.goBack();
  await waitFor('all badges again', all);
}

/** Puts the focus on the first badge, and says whose it is. */
const focusBadge = ({ popup, page }: Either) =>
  inContent(popup, page, (roots) => {
    const [badge] = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button[popover]')]);
    badge?.focus();
    const { left, top, right, bottom } = badge?.getBoundingClientRect() ?? new DOMRect();
    return { name: badge?.getAttribute('aria-description') ?? '', left, top, right, bottom };
  });

/** Focus, the card beside its badge, Tab to its link, Escape, Enter. */
export async function cardByKeyboard(world: Either): Promise<void> {
  const { page, popup } = world;
  await page.goto(world.origin + PATHS.new.staff);
  await waitFor('badges', async () => (await marked(world)) !== '');
  const badge = await focusBadge(world);
  // The card says the name without its credentials.
  await waitForSaid(world, '.card', badge.name.replace(/,.*/, ''));
  const card = await placeOf(world, '.card');
  const isBeside = Math.min(Math.abs(card.top - badge.bottom), Math.abs(badge.top - card.bottom)) < 12;
  expect({ isBeside, starts: Math.abs(card.left - badge.left) < 12, card, badge }).toMatchObject({
    isBeside: true,
    starts: true,
  });
  await page.keyboard.press('Tab');
  await waitFor('the focus on its link', async () => (await focusedOf(world))?.startsWith('a '));
  await page.keyboard.press('Escape');
  await waitForSaid(world, '.card', '');
  await waitFor('the focus back on the badge', async () => (await focusedOf(world))?.startsWith('button '));

  // Tab leads from the name to its badge.
  await page.$$eval(
    'tbody a',
    (links, name) => links.find(({ textContent }) => textContent.startsWith(name))?.focus(),
    badge.name,
  );
  expect(await focusedOf(world)).toBeUndefined();
  await page.keyboard.press('Tab');
  const focused = async () => (await badgesSeen(popup, page)).find(({ hasFocus }) => hasFocus)?.name;
  await waitFor('the focus on the badge of the name', async () => (await focused()) === badge.name);
}

const openPanel = async (world: Either): Promise<void> => {
  await world.page.goto(world.origin + PATHS.new.staff);
  await waitFor('badges', async () => (await marked(world)) !== '');
  await focusBadge(world);
  await world.page.keyboard.press('Enter');
  await waitForSaid(world, 'aside', 'Access blocked');
};

/** Opened from a badge, searched, made wider, put to the other side, folded, closed: all by keyboard, and remembered. */
export async function panelByKeyboard(world: Either): Promise<void> {
  const { page } = world;
  await openPanel(world);
  await focusOn(world, 'aside input[type="search"]');
  await page.keyboard.type('harold');
  await waitForSaid(world, 'aside [role="status"]', '1 person');
  const before = await placeOf(world, 'aside');
  await focusOn(world, '[role="separator"]');
  await page.keyboard.press('ArrowLeft');
  await waitFor('a wider panel', async () => (await placeOf(world, 'aside')).width === before.width + 20);
  await focusOn(world, '[aria-label="Move to the other side"]');
  await page.keyboard.press('Enter');
  await waitFor('the other side', async () => (await placeOf(world, 'aside')).left === 0);
  await waitForPreference(world.popup, 'panel', 'side', 'start');
  await openPanel(world);
  const after = await placeOf(world, 'aside');
  expect([after.left, after.width]).toEqual([0, before.width + 20]);
  await focusOn(world, '[aria-label="Minimize"]');
  await page.keyboard.press('Enter');
  await waitFor('the focus on what opens it again', async () =>
    (await focusedOf(world))?.includes('Open License Lens'),
  );
  await page.keyboard.press('Enter');
  await waitForSaid(world, 'aside', 'Access blocked');
  await page.keyboard.press('Escape');
  await waitForSaid(world, 'aside', '');
  await waitFor('the focus back on the badge', async () => (await focusedOf(world))?.startsWith('button '));
}

/** A tick is judged before it is saved as the audit judges it afterwards. */
export async function tickIsJudged(world: Either, id: string): Promise<void> {
  const { page, popup, origin } = world;
  const { host } = new URL(origin);
  const labels = async () => {
    const all = await overviews(popup);
    const found = all.find((one) => one.host === host)?.findings.filter(({ staffId }) => staffId === id) ?? [];
    return found.map(({ label }) => label).sort();
  };
  await visit(page, origin + PATHS.new.permissions(id), popup);
  await waitForSaid(world, '.strip', 'As saved:');
  const asOf = (await overviews(popup)).find((one) => one.host === host)?.asOf ?? 0;
  expect(await labels()).toEqual([]);
  await page.click('input[name="administration"]');
  const strip = await waitForSaid(world, '.strip', 'If you save now:');
  expect(strip).toContain('needs an Admin license, but it’s off.');
  const tags = await inContent(popup, page, (roots) =>
    roots.flatMap((root) => [...root.querySelectorAll('.strip .tag')].map((tag) => tag.textContent ?? '')),
  );
  expect(tags).toEqual(['Needs Admin license']);
  await page.locator('::-p-text(Save Permissions)').click();
  await page.locator('::-p-text(Save and log out)').click();
  await waitFor('the reading of what is saved', async () =>
    (await overviews(popup)).some((one) => one.host === host && (one.asOf ?? 0) > asOf),
  );
  expect(await labels()).toEqual(tags);
}

/** Each row of Manage Licenses says which switch to change. */
export async function switchesAreNamed(world: Either): Promise<void> {
  const { page, popup, origin } = world;
  await page.goto(origin + PATHS.new.licenses);
  await waitForSaid(world, '.strip', 'bought');
  await waitFor('the switches to change', async () => {
    const names = (await badgesSeen(popup, page)).map(({ label }) => label);
    return (
      names.some((name) => name.includes('Turn on Provider')) && names.some((name) => name.includes('Turn off Admin'))
    );
  });
  expect(await said(world, '.strip')).toContain('needed');
}
