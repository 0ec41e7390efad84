import type { Page } from 'puppeteer-core';
import { find, waitForTree } from '../launch/accessibility.ts';
import { inOurRoots } from '../launch/ours.ts';
import { PATHS, waitFor } from '../walk.ts';
import { PANEL_SCENES } from './panelScenes.ts';
import type { Size, Studio } from './studio.ts';

/** What is kept of the practice while a picture is taken. */
export const STATES = ['nothing', 'everything'] as const;
export type State = (typeof STATES)[number];

/** One surface in one state. */
export interface Scene {
  name: string;
  state: State;
  /** Opens it, and waits until it is what it will be. */
  show(studio: Studio): Promise<Page>;
  /** The whole page, rather than what the window holds of it. */
  isWhole?: boolean;
}

const WINDOW: Size = { width: 1280, height: 960 };
const POPUP: Size = { width: 400, height: 600, grows: true };
const DEMO = 'demo.theranest.com';

const extensionPage =
  (path: string, size: Size) =>
  ({ open, tab }: Studio): Promise<Page> =>
    tab(open.extensionUrl(path), size);

const practicePage =
  (path: string) =>
  ({ open, tab }: Studio): Promise<Page> =>
    tab(open.origin(DEMO) + path, WINDOW);

type Show = Scene['show'];

/** First one, then what is done on the page. */
const then =
  (show: Show, act: (page: Page, studio: Studio) => Promise<unknown>): Show =>
  async (studio) => {
    const page = await show(studio);
    await act(page, studio);
    return page;
  };

const popup = then(extensionPage('popup.html', POPUP), (page) => page.waitForSelector('#popup main *'));
const welcome = then(extensionPage('welcome.html', WINDOW), (page) => page.waitForSelector('td [data-license-lens]'));
const options = then(extensionPage('options.html', WINDOW), (page) => page.waitForSelector('#options main *'));
const report = then(extensionPage('report.html', WINDOW), (page) => page.waitForSelector('#report h1'));
const attestation = then(report, async (page) => {
  await page.click('.shown label:last-of-type');
  await page.waitForSelector('.sheet');
});
const staffList = then(practicePage(PATHS.new.staff), (page) => page.waitForSelector('td [data-license-lens]'));
const isPanelOpen = (page: Page): Promise<unknown> =>
  waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));

const clickFirstBadge = async (page: Page): Promise<void> => {
  const badge = await page.waitForSelector('td [data-license-lens]');
  const { x, y } = (await badge?.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(x + 8, y - 4);
};

/** Waits for something of ours on a page of others. */
const isShown = (page: Page, what: string, shows: (root: ShadowRoot) => boolean): Promise<boolean> =>
  waitFor(what, async () => (await inOurRoots(page, shows)).includes(true));

const hoverFirstBadge = async (page: Page): Promise<void> => {
  const badge = await page.waitForSelector('td [data-license-lens]');
  const { x, y } = (await badge?.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 8, y - 4);
  await isShown(page, 'a card', (root) => root.querySelector('.card:popover-open') !== null);
};

/** One of the vendor's pages, once the strip says what it is about. */
const withStrip = (path: string): Show =>
  then(practicePage(path), (page) => isShown(page, 'a strip', (root) => root.querySelector('.strip') !== null));
/** Ana Ruiz, the therapist. */
const ANA = '64c1a8115f0d3b0011b2c41a';

/** The second tab of the popup, whatever it is called in the language. */
const secondTab = (page: Page): Promise<void> => page.click('[role="tab"]:nth-of-type(2)');

const check = then(popup, secondTab);
const choose = (nth: number) => (page: Page) => page.click(`.choices li:nth-of-type(${nth}) button`);

export const SCENES: readonly Scene[] = [
  ...PANEL_SCENES,
  { name: 'popup-first-use', state: 'nothing', show: popup },
  { name: 'welcome', state: 'nothing', show: welcome, isWhole: true },
  {
    name: 'welcome-opened',
    state: 'nothing',
    show: then(welcome, (page) => clickFirstBadge(page)),
    isWhole: true,
  },
  { name: 'options-first-use', state: 'nothing', show: options, isWhole: true },
  { name: 'staff-list', state: 'everything', show: staffList },
  { name: 'card', state: 'everything', show: then(staffList, hoverFirstBadge) },
  { name: 'permissions', state: 'everything', show: withStrip(PATHS.new.permissions(ANA)) },
  {
    name: 'permissions-ticked',
    state: 'everything',
    show: then(withStrip(PATHS.new.permissions(ANA)), (page) => page.click('input[type="checkbox"]:not(:disabled)')),
  },
  { name: 'licenses', state: 'everything', show: withStrip(PATHS.new.licenses) },
  { name: 'subscription', state: 'everything', show: withStrip(PATHS.new.subscription) },
  {
    name: 'panel',
    state: 'everything',
    show: then(staffList, async (page) => {
      await clickFirstBadge(page);
      await isPanelOpen(page);
    }),
  },
  { name: 'popup', state: 'everything', show: popup },
  { name: 'popup-whole', state: 'everything', show: popup, isWhole: true },
  {
    name: 'popup-person',
    state: 'everything',
    show: then(popup, async (page) => {
      await page.type('input[type="search"]', 'ana');
      await page.waitForSelector('.person');
    }),
  },
  {
    name: 'popup-nobody',
    state: 'everything',
    show: then(popup, async (page) => {
      await page.type('input[type="search"]', 'xenia');
      await page.waitForSelector('.person-search [role="status"] p');
    }),
  },
  { name: 'popup-check', state: 'everything', show: check },
  { name: 'popup-check-answer', state: 'everything', show: then(check, choose(1)), isWhole: true },
  { name: 'popup-check-tasks', state: 'everything', show: then(check, choose(8)), isWhole: true },
  { name: 'options', state: 'everything', show: options, isWhole: true },
  { name: 'report', state: 'everything', show: report, isWhole: true },
  { name: 'report-attestation', state: 'everything', show: attestation, isWhole: true },
];
