import type { Page } from 'puppeteer-core';
import { find, waitForTree } from '../launch/accessibility.ts';
import { evaluateInside } from '../launch/inside.ts';
import { PATHS } from '../walk.ts';
import type { Scene } from './scenes.ts';
import type { Studio } from './studio.ts';

const WINDOW = { width: 1280, height: 960 };
const DEMO = 'demo.theranest.com';

interface Extension {
  chrome: {
    tabs: { query(all: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): unknown };
  };
}

const isPanelOpen = (page: Page): Promise<unknown> =>
  waitForTree(page, 'the panel', (tree) => find(tree, 'complementary', 'License Lens'));

/** Opens a page of the practice, and the panel beside it as the popup does. */
const beside =
  (path: string, act: (page: Page, studio: Studio) => Promise<unknown> = async () => undefined): Scene['show'] =>
  async (studio) => {
    const page = await studio.tab(studio.open.origin(DEMO) + path, WINDOW);
    await page.waitForSelector('main, body');
    await studio.desk.evaluate(async () => {
      const { tabs } = (globalThis as unknown as Extension).chrome;
      const ask = (id: number) => Promise.resolve(tabs.sendMessage(id, { type: 'openPanel' })).catch(() => undefined);
      for (const { id } of await tabs.query({})) await ask(id);
    });
    await isPanelOpen(page);
    await page.waitForFunction(() => document.querySelector(':root > [data-license-lens]:popover-open') !== null);
    await act(page, studio);
    return page;
  };

/** Waits for what comes first in the panel, in its turn, and clicks on it. */
const inPanel = async (page: Page, selector: string, isClicked: boolean): Promise<void> => {
  const isDone = () =>
    evaluateInside(
      page,
      (wanted, clicked) => {
        for (const host of document.querySelectorAll(':root > [data-license-lens]')) {
          const found = host.shadowRoot?.querySelector(wanted);
          if (!(found instanceof HTMLElement)) continue;
          if (clicked) found.click();
          found.scrollIntoView({ block: 'center' });
          return true;
        }
        return false;
      },
      selector,
      isClicked,
    );
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 50));
};

const click = async (page: Page, ...selectors: string[]): Promise<void> => {
  for (const selector of selectors) await inPanel(page, selector, true);
};

const there = (page: Page, selector: string): Promise<void> => inPanel(page, selector, false);

/** The panel in its states and views. */
export const PANEL_SCENES: readonly Scene[] = [
  { name: 'panel-nothing', state: 'nothing', show: beside('/home') },
  {
    name: 'panel-person',
    state: 'everything',
    show: beside(PATHS.new.staff, (page) => click(page, '.finding[data-staff] > summary')),
  },
  { name: 'panel-licenses', state: 'everything', show: beside(PATHS.new.licenses) },
  {
    name: 'panel-steps',
    state: 'everything',
    show: beside(PATHS.new.staff, async (page) => {
      await click(page, '.views label:nth-of-type(2) input');
      await there(page, '.step');
    }),
  },
  {
    name: 'panel-could-save',
    state: 'everything',
    show: beside(PATHS.new.staff, (page) => click(page, '.filter:nth-of-type(2)')),
  },
  {
    name: 'panel-what-if',
    state: 'everything',
    show: beside(PATHS.new.staff, async (page) => {
      await click(page, '.finding[data-staff] > summary', '.what-if > summary', '.switch input');
      await there(page, '.what-if .result ul, .what-if .counts');
    }),
  },
  {
    name: 'panel-history',
    state: 'everything',
    show: beside(PATHS.new.staff, async (page) => {
      await click(page, '.past > summary');
      await there(page, '.history');
    }),
  },
  {
    name: 'panel-set-aside',
    state: 'everything',
    show: beside(PATHS.new.staff, async (page) => {
      await click(page, '.finding[data-staff] > summary', '.finding[open] .set-aside:last-child > summary');
      await there(page, '.set-aside form');
    }),
  },
  {
    name: 'panel-folded',
    state: 'everything',
    show: beside(PATHS.new.staff, async (page) => {
      await click(page, 'header .icon:nth-last-of-type(2)');
      await there(page, '.folded');
    }),
  },
];
