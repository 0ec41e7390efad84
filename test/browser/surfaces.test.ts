import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { knowEverything } from '../known/index.ts';
import { type Accessible, clickByName, find, findAll, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { LAYER } from '../launch/badges.ts';
import { PATHS } from '../walk.ts';
import { DEMO, useWorld } from './setup.ts';
import { waitForStrip } from './strip.ts';

const world = useWorld();
const panelIn = (tree: Accessible) => find(tree, 'complementary', 'License Lens');
const focusedIn = (tree: Accessible) => findAll(tree, ({ properties }) => properties.focused === true).at(-1);

beforeAll(() => knowEverything(world.popup));

describe('the panel', () => {
  it('opens at the person whose badge is clicked, with reasons, steps and links, and closes with Escape', async () => {
    const { page } = world;
    await page.goto(DEMO + PATHS.new.staff);
    await clickByName(page, 'button', 'Owner without Provider license');
    const panel = await waitForTree(page, 'the panel', panelIn);
    const text = textOf(panel);
    expect(text).toContain('9 people with access to fix 8 people with an unneeded license 1 page not checked yet');
    expect(text).toContain('shows it off for Ingrid Sørensen');
    expect(text).toContain('The Provider license is off.');
    expect(text).toContain('Go to Organization > Manage Licenses again');
    expect(
      findAll(panel, ({ role, name }) => role === 'link' && name === 'Open Organization > Manage Licenses').length,
    ).toBeGreaterThan(0);
    await waitForTree(page, 'the focus on the person', (tree) => focusedIn(tree)?.name.includes('Ingrid Sørensen'));
    await page.keyboard.press('Escape');
    await waitForTree(page, 'no panel', (tree) => !panelIn(tree));
  });

  it('is used with the keyboard alone, and gives the focus back', async () => {
    const { page } = world;
    await page.goto(DEMO + PATHS.new.staff);
    await tabTo(page, 'button', 'Owner without Provider license');
    await page.keyboard.press('Enter');
    await waitForTree(page, 'the panel', panelIn);
    await page.keyboard.press('Escape');
    await waitForTree(
      page,
      'the focus back on the badge',
      (tree) => focusedIn(tree)?.name === 'Owner without Provider license',
    );
  });

  it('leaves the page’s own text and elements as they are', async () => {
    const { page } = world;
    const pageWithoutUs = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const ours of copy.querySelectorAll('[data-license-lens]')) ours.remove();
        return [copy.outerHTML, document.body.textContent];
      });
    await page.goto(DEMO + PATHS.new.staff);
    await page.waitForSelector(LAYER);
    const before = await pageWithoutUs();
    await clickByName(page, 'button', 'Owner without Provider license');
    await waitForTree(page, 'the panel', panelIn);
    expect(await pageWithoutUs()).toEqual(before);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('[data-license-lens]')].map((host) => host.shadowRoot)),
    ).not.toContainEqual(expect.anything());
  });

  it('a badge moves nothing: every cell stands where it stood without it', async () => {
    const { page } = world;
    await page.goto(DEMO + PATHS.new.staff);
    await page.waitForSelector(LAYER);
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('th, td')].map((cell) => JSON.stringify(cell.getBoundingClientRect())),
      );
    const withBadges = await boxes();
    const withoutBadges = await page.evaluate(() => {
      for (const host of document.querySelectorAll(':root > [data-license-lens]:not([popover])')) host.remove();
      return [...document.querySelectorAll('th, td')].map((cell) => JSON.stringify(cell.getBoundingClientRect()));
    });
    expect(withBadges).toEqual(withoutBadges);
  });
});

describe('nothing of the page is moved', () => {
  const { staff, licenses, subscription, permissions } = PATHS.new;
  const ANA = '64c1a8115f0d3b0011b2c41a';

  /** What the browser itself counts as moved, whether somebody had just clicked or not. */
  const shifts = (page: Page): Promise<string[]> =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const seen: string[] = [];
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
              value: number;
              sources: { node?: Element }[];
            })[]) {
              // The strip gives way to the panel: that is ours. What stands inside it has no node here.
              const isOurs = sources.some(({ node }) => node?.matches('[data-license-lens]'));
              const theirs = sources.filter(({ node }) => node && !node.matches('[data-license-lens]'));
              if (isOurs && theirs.length === 0) continue;
              seen.push(`${value} of ${sources.map(({ node }) => node?.nodeName).join(', ')}`);
            }
          }).observe({ type: 'layout-shift', buffered: true });
          // What is buffered is told before a task of a later frame.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(seen))));
        }),
    );

  it.each([
    { of: 'the staff list', path: staff, badge: 'Owner without Provider license' },
    { of: 'Manage Licenses', path: licenses, badge: 'Turn off Provider' },
    { of: 'Manage Subscription', path: subscription },
    { of: 'a permissions page', path: permissions(ANA) },
  ])('while $of is annotated, and the panel opens and closes', async ({ path, badge }) => {
    const { page } = world;
    await page.goto(DEMO + path);
    if (badge) {
      await clickByName(page, 'button', badge);
      await waitForTree(page, 'the panel', panelIn);
      await page.keyboard.press('Escape');
      await waitForTree(page, 'no panel', (tree) => !panelIn(tree));
    } else await waitForStrip(page, 'what is said of the page');
    const ours = await shifts(page);
    // The extension does not run on localhost: what moves there, the page has moved itself.
    await page.goto(`https://demo.localhost:${world.practice.port}${path}`, { waitUntil: 'networkidle0' });
    expect(ours).toEqual(await shifts(page));
  });
});
