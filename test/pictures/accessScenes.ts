import type { Page } from 'puppeteer-core';
import { inTurn, own, type Scene, type Show, WINDOW } from './scene.ts';
import { CROWD, ONE, UNREAD } from './states.ts';

const DEMO = 'demo.theranest.com';

/** Who can do what, once there is something of it. */
const access = (hash: string): Show => own(`access.html#${hash}`, '#access :is(table, .nothing, li)');
const of = (host: string, rest = ''): Show => access(`practice=${host}${rest}`);

/** The background was stopped before it could answer. */
const unanswered = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } }>;
    for (const api of [chrome, browser]) if (api?.runtime) api.runtime.sendMessage = async () => undefined;
  });

/** The background takes its time. */
const busy = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } }>;
    for (const api of [chrome, browser]) {
      if (!api?.runtime) continue;
      const ask = api.runtime.sendMessage as (message: { type: string }) => Promise<unknown>;
      api.runtime.sendMessage = (message: { type: string }) =>
        message.type === 'matrix' ? new Promise(() => undefined) : ask(message);
    }
  });

const scene = (name: string, show: Show, state: Scene['state'] = 'everything', isWhole = false): Scene => ({
  name: `access${name && `-${name}`}`,
  state,
  size: WINDOW,
  show,
  isWhole,
});

/** Who can do what, in its states. */
export const ACCESS_SCENES: readonly Scene[] = [
  scene('nothing', access(''), 'nothing'),
  scene('busy', inTurn(busy, own('access.html', '.busy'))),
  scene('problem', inTurn(unanswered, own('access.html', '[role="alert"]'))),
  scene('', of(DEMO)),
  scene('permission', of(DEMO, '&permission=default.clients.delete'), 'everything', true),
  scene('only-on', of(DEMO, '&license=admin&only=on'), 'everything', true),
  scene(
    'cell',
    inTurn(of(DEMO), async (page) => {
      // Where a list takes the place of the matrix there are no cells.
      await page.hover('tbody tr:nth-of-type(4) td:nth-of-type(12)').catch(() => undefined);
    }),
  ),
  scene('two', access(''), 'two'),
  scene('broken', own(`access.html#practice=${DEMO}`, '[role="alert"]'), 'broken'),
  scene('one', of(ONE), 'sizes'),
  scene('unread', of(UNREAD), 'sizes', true),
  scene('crowd', of(CROWD), 'sizes'),
];
