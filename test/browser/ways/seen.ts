import type { Page } from 'puppeteer-core';
import { rowsMarkedIn } from '../../launch/badges.ts';
import { inContent } from '../../launch/content.ts';
import type { OpenBrowser } from '../../launch/open.ts';
import type { PracticeServer } from '../../practice/server.ts';
import { waitFor } from '../../walk.ts';

/** A browser of either kind on the demo practice. */
export interface Either {
  practice: PracticeServer;
  open: OpenBrowser;
  page: Page;
  popup: Page;
  /** Of the demo practice. */
  origin: string;
}

/** Ids of the people in whose row a badge stands, in order. */
export const marked = async ({ page, popup }: Either): Promise<string> => {
  const rows = await rowsMarkedIn(popup, page);
  return rows
    .map(({ href }) => href.split('/').pop() ?? '')
    .sort()
    .join();
};

/** The text of what of ours fits a selector. */
export const said = ({ popup, page }: Pick<Either, 'popup' | 'page'>, selector: string): Promise<string> =>
  inContent(
    popup,
    page,
    (roots, wanted) => roots.flatMap((root) => root.querySelector(wanted)?.textContent ?? []).join(' '),
    selector,
  );

/** Waits until what of ours fits a selector says something; with an empty text until there is none. */
export const waitForSaid = (world: Either, selector: string, text: string): Promise<string> =>
  waitFor(`“${text}” in ${selector}`, async () => {
    const now = await said(world, selector).catch(() => undefined);
    return text === '' ? now === '' && 'nothing' : now?.includes(text) && now;
  });

/** Puts the focus on the first of ours that fits, as Tab would. */
export const focusOn = ({ popup, page }: Either, selector: string): Promise<void> =>
  inContent(
    popup,
    page,
    (roots, wanted) => {
      const found = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(wanted)])[0];
      if (!found) throw new Error(`nothing of ours fits ${wanted}`);
      found.focus();
    },
    selector,
  );

/** What of ours has the focus. */
export const focusedOf = ({ popup, page }: Either): Promise<string | undefined> =>
  inContent(popup, page, (roots) => {
    const [active] = roots.flatMap((root) => root.activeElement ?? []);
    return active && `${active.localName} ${active.getAttribute('aria-label') ?? active.textContent}`;
  });

/** Where the first of ours that fits stands in the window. */
export const placeOf = ({ popup, page }: Either, selector: string) =>
  inContent(
    popup,
    page,
    (roots, wanted) => {
      const found = roots.flatMap((root) => root.querySelector(wanted) ?? [])[0];
      const { left, top, right, bottom, width } = found?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom, width };
    },
    selector,
  );
