import type { Page } from 'puppeteer-core';
import type { Where } from '../../entrypoints/shared/tabMessages.ts';
import { inTurn, own, POPUP, type Scene, type Show } from './scene.ts';

const open = own('popup.html', '#popup main *');

/** What the popup finds behind it, as the browser and the tab would tell. */
interface Behind {
  url: string;
  /** Null: nobody answers there. */
  where?: Where | null;
  isBarred?: boolean;
}

interface Api {
  tabs: { query: unknown; sendMessage: unknown };
  permissions: { contains: unknown };
}

/** The popup over a tab: in a tab of its own it would find itself. */
const over = (behind: Behind): Show =>
  inTurn(
    (page) =>
      page.evaluateOnNewDocument(({ url, where = null, isBarred = false }) => {
        const { chrome, browser } = globalThis as unknown as Record<string, Api | undefined>;
        for (const api of [chrome, browser]) {
          if (!api?.tabs) continue;
          api.tabs.query = async () => [{ id: 1, url }];
          api.tabs.sendMessage = async () => where ?? undefined;
          api.permissions.contains = async () => !isBarred;
        }
      }, behind),
    open,
    (page) => page.waitForSelector('.this-tab .soft'),
  );

const DEMO = 'https://demo.theranest.com/staff';
const [host] = [new URL(DEMO).host];

/** The background was stopped before it could answer. */
const unanswered = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } }>;
    for (const api of [chrome, browser]) if (api?.runtime) api.runtime.sendMessage = async () => undefined;
  });

const find =
  (text: string, selector: string) =>
  async (page: Page): Promise<void> => {
    await page.type('input[type="search"]', text);
    await page.waitForSelector(selector);
  };

/** The second tab of the popup, whatever it is called in the language. */
const check = inTurn(open, (page) => page.click('[role="tab"]:nth-of-type(2)'));
const choose = (nth: number) => (page: Page) => page.click(`.choices li:nth-of-type(${nth}) button`);
const openAll = (page: Page): Promise<void> =>
  page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });

const scene = (name: string, show: Show, state: Scene['state'] = 'everything', isWhole = false): Scene => ({
  name: `popup${name && `-${name}`}`,
  state,
  size: POPUP,
  show,
  isWhole,
});

/** The popup in its states and views. */
export const POPUP_SCENES: readonly Scene[] = [
  scene('first-use', open, 'nothing'),
  scene('nothing-here', over({ url: DEMO, where: { host, kind: 'staffList' } }), 'nothing'),
  scene('silent', over({ url: DEMO }), 'nothing'),
  scene('other-site', over({ url: 'https://praxis.example/team' }), 'nothing'),
  scene(
    'problem',
    inTurn(unanswered, open, (page) => page.waitForSelector('[role="alert"]')),
    'nothing',
  ),
  scene('', over({ url: DEMO, where: { host, kind: 'staffList' } })),
  scene('whole', inTurn(open, openAll), 'everything', true),
  scene('unclear', over({ url: DEMO, where: { host, unclear: { kind: 'staffList', missing: [] } } })),
  scene('barred', over({ url: DEMO, isBarred: true })),
  scene('yielded', over({ url: DEMO, where: { host, kind: 'staffList', removesBadges: true } })),
  scene('elsewhere', over({ url: 'https://praxis.example/team' })),
  scene('person', inTurn(open, find('ana', '.person'))),
  scene('person-open', inTurn(open, find('ingrid', '.person[open]'))),
  scene(
    'why',
    inTurn(
      open,
      find('ingrid', '.person[open]'),
      (page) => page.click('.why > summary'),
      (page) => page.waitForSelector('.why .head'),
    ),
  ),
  scene('nobody', inTurn(open, find('xenia', '.person-search [role="status"] p'))),
  scene('check', check),
  scene('check-answer', inTurn(check, choose(1)), 'everything', true),
  scene('check-tasks', inTurn(check, choose(8)), 'everything', true),
  scene(
    'check-missing',
    inTurn(
      check,
      choose(8),
      (page) => page.click('.check [type="submit"]'),
      (page) => page.waitForSelector('[role="alert"]'),
    ),
    'everything',
    true,
  ),
  scene(
    'well',
    inTurn(open, (page) => page.waitForSelector('.notice.good')),
    'two',
  ),
  scene('unreadable', over({ url: DEMO, where: { host, kind: 'staffList' } }), 'broken'),
];
