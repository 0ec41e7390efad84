import type { Page } from 'puppeteer-core';
import { type Accessible, find, findAll, focused, tabTo, textOf, waitForTree } from '../launch/accessibility.ts';
import { openPopup } from '../launch/extension.ts';
import type { OpenBrowser } from '../launch/open.ts';

export const panelIn = (tree: Accessible): Accessible | undefined => find(tree, 'complementary', 'License Lens');

/** The part of the panel or the popup that leads through all pages. */
export const wayIn = (tree: Accessible): Accessible | undefined => find(tree, 'region', 'Check everyone');

/** What is said of the way: “Next: …”, and how many pages are read. */
export interface Said {
  done: number;
  total: number;
  next: string;
  text: string;
}

const saidIn = (tree: Accessible): Said | undefined => {
  const way = wayIn(tree);
  const text = way && textOf(way);
  const [, done, total] = /(\d+) of (\d+) pages checked/.exec(text ?? '') ?? [];
  if (text === undefined || done === undefined) return undefined;
  const strong = findAll(way ?? tree, ({ role }) => role === 'strong')[0];
  return { done: Number(done), total: Number(total), next: strong ? textOf(strong) : '', text };
};

/** Waits until the panel has opened by itself, this many pages are read, and the focus is where Enter leads on. */
export const waitForStop = (page: Page, done: number): Promise<Said> =>
  waitForTree(page, `${done} pages checked, and the focus on “Open page”`, (tree) => {
    const said = saidIn(tree);
    const place = focused(panelIn(tree) ?? { ...tree, children: [], properties: {} });
    return said?.done === done && place?.role === 'link' && place.name === 'Open page' && said;
  });

/** Waits until the panel says something of the way. */
export const waitForSaid = (page: Page, what: string, fits: (said: Said) => boolean): Promise<Said> =>
  waitForTree(page, what, (tree) => {
    const said = saidIn(panelIn(tree) ?? { ...tree, children: [] });
    return said && fits(said) && said;
  });

/** The one key press that leads to the next page, where the panel opens by itself. */
export async function goOn(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
  await page.waitForSelector(':root > [data-license-lens]');
}

/** Presses a button of the panel with the keyboard. */
export async function pressInPanel(page: Page, name: string): Promise<void> {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

/** Starts the way from the popup over the page in front: the tab is led to the first page. */
export async function startFromPopup(open: OpenBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await openPopup(open);
  await tabTo(popup, 'button', 'Check everyone');
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), popup.keyboard.press('Enter')]);
  await popup.close();
  await page.bringToFront();
}

const NO_ID = /[0-9a-f]{24}/g;

/** Every request of a page: what was navigated to, and what each of those pages asked for by itself. */
export function recordRequests(page: Page) {
  const visited: string[] = [];
  const asked = new Map<string, Set<string>>();
  page.on('request', (request) => {
    const { origin, pathname, search } = new URL(request.url());
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      visited.push(`${request.method()} ${pathname}${search}`);
      return;
    }
    const from = new URL(page.url()).pathname.replace(NO_ID, '*');
    const path = `${request.method()} ${origin === new URL(page.url()).origin ? '' : origin}${pathname}`;
    const paths = asked.get(from) ?? new Set();
    asked.set(from, paths.add(path.replace(NO_ID, '*')));
  });
  return {
    visited,
    /** What each kind of page asked for, in order. */
    asked: () => Object.fromEntries([...asked].map(([from, paths]) => [from, [...paths].sort()])),
  };
}
