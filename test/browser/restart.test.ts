import { expect, it } from 'vitest';
import { textOf, waitForTree } from '../launch/accessibility.ts';
import { badgeText, openPopup, popupInTab, stopServiceWorker } from '../launch/extension.ts';
import { overviews, PATHS, visit, waitFor } from '../walk.ts';
import { DEMO, useKeptWorld } from './setup.ts';

const world = useKeptWorld();

it('after a browser restart the popup and the toolbar icon show the practice again', async () => {
  const first = await world.start();
  const page = await first.newPage();
  const before = await visit(page, DEMO + PATHS.new.licenses, await popupInTab(first));
  await first.close();

  const second = await world.start();
  try {
    await waitFor('the number on the toolbar icon', async () => (await badgeText(second)) === String(before.toFix));
    const popup = await openPopup(second);
    const text = await waitForTree(
      popup,
      'the practice',
      (tree) => textOf(tree).includes('Both licenses') && textOf(tree),
    );
    expect(text).toContain('demo.theranest.com');
    expect(text).toContain('Gwendolyn Achebe');
    expect(await overviews(popup)).toEqual([before]);
    expect(second.browser.targets().map((target) => target.url())).not.toContain(second.extensionUrl('welcome.html'));
  } finally {
    await second.close();
  }
});

it('a worker that was stopped goes on where it was', async () => {
  const open = await world.start();
  try {
    const popup = await popupInTab(open);
    const page = await open.newPage();
    const before = await visit(page, DEMO + PATHS.new.licenses, popup);
    await stopServiceWorker(popup);
    const after = await visit(page, DEMO + PATHS.new.subscription, popup);
    expect(after.staff).toBe(before.staff);
    expect(after.seats.provider.bought).toBe(12);
  } finally {
    await open.close();
  }
});
