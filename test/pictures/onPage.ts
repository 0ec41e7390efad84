import type { Page } from 'puppeteer-core';
import { badgesOn } from '../launch/badges.ts';
import { evaluateInside } from '../launch/inside.ts';
import { waitFor } from '../walk.ts';
import type { Studio } from './studio.ts';

interface Extension {
  chrome: {
    tabs: { query(all: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): unknown };
  };
}

/** Opens the panel beside the page in front as the popup does. */
export async function openPanel(page: Page, { desk }: Studio): Promise<void> {
  await waitFor('a page that answers', () =>
    desk.evaluate(async () => {
      const { tabs } = (globalThis as unknown as Extension).chrome;
      const all = await tabs.query({ active: true });
      const ask = (id: number) => Promise.resolve(tabs.sendMessage(id, { type: 'openPanel' })).catch(() => undefined);
      return (await Promise.all(all.map(({ id }) => ask(id)))).some(Boolean);
    }),
  );
  await isThere(page, 'aside');
}

/** Looks in all of ours for what comes first; clicks on it, or brings it into view, if that is wanted. */
const reach = (page: Page, selector: string, act: 'click' | 'show' | 'none'): Promise<boolean> =>
  waitFor(`${selector} of ours`, () =>
    evaluateInside(
      page,
      (wanted, what) => {
        for (const host of document.querySelectorAll('[data-license-lens]')) {
          const found = host.shadowRoot?.querySelector(wanted);
          if (!(found instanceof HTMLElement)) continue;
          if (what === 'click') found.click();
          if (what !== 'none') found.scrollIntoView({ block: 'center' });
          return true;
        }
        return false;
      },
      selector,
      act,
    ).catch(() => false),
  );

/** Waits for something of ours on a page of others. */
export const isThere = (page: Page, selector: string): Promise<boolean> => reach(page, selector, 'none');

/** Clicks in what of ours is open, each in its turn. */
export const click =
  (...selectors: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const selector of selectors) await reach(page, selector, 'click');
  };

/** Chooses in the nth select of what of ours is open. */
export const choose = (page: Page, nth: number, value: string): Promise<void> =>
  evaluateInside(
    page,
    (place, wanted) => {
      const selects = [...document.querySelectorAll('[data-license-lens]')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('select') ?? []),
      ]);
      const select = selects[place];
      if (!select) throw new Error(`there is no select ${place}`);
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    nth,
    value,
  );

/** Clicks with the mouse in what of ours is open: some of it listens to people only. */
export const clickWithMouse =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await isThere(page, selector);
    const middles = await evaluateInside(
      page,
      (wanted) =>
        [...document.querySelectorAll('[data-license-lens]')].flatMap(({ shadowRoot }): [x: number, y: number][] => {
          const box = shadowRoot?.querySelector(wanted)?.getBoundingClientRect();
          return box ? [[box.x + box.width / 2, box.y + box.height / 2]] : [];
        }),
      selector,
    );
    for (const [x, y] of middles) await page.mouse.click(x, y);
  };

/** Waits for something of ours, and brings it into view. */
export const there =
  (selector: string) =>
  (page: Page): Promise<boolean> =>
    reach(page, selector, 'show');

type Answer = 'never' | 'nothing';

/** From now on what the panel asks of the practice is answered so. */
export const answered =
  (how: Answer) =>
  (page: Page): Promise<void> =>
    evaluateInside(
      page,
      (what) => {
        type Send = (message: { type: string }) => Promise<unknown>;
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } }).chrome;
        const send = runtime.sendMessage.bind(runtime);
        runtime.sendMessage = (message) => {
          if (message.type !== 'view') return send(message);
          return what === 'never' ? new Promise(() => undefined) : Promise.resolve(undefined);
        };
      },
      how,
    );

/** Where the first badge of the page stands. */
const firstBadge = async (page: Page): Promise<[x: number, y: number]> => {
  const { left, top } = await waitFor('a badge', async () => (await badgesOn(page))[0]);
  return [left + 8, top + 8];
};

export const clickFirstBadge = async (page: Page): Promise<void> => page.mouse.click(...(await firstBadge(page)));

export const hoverFirstBadge = async (page: Page): Promise<void> => {
  await page.mouse.move(...(await firstBadge(page)));
  await isThere(page, '.card:popover-open');
};
