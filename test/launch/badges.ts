import type { Page } from 'puppeteer-core';
import { inContent } from './content.ts';
import { inOurRoots } from './ours.ts';

/** A badge that is shown, and where it stands in the window. */
export interface ShownBadge {
  label: string;
  /** Whose it is, as a screen reader is told. */
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  hasFocus: boolean;
}

/** Runs in a page or a content script: it sees nothing of its file. */
const badgesIn = (given: ShadowRoot | readonly ShadowRoot[]): ShownBadge[] =>
  [given].flat().flatMap((root) => {
    const frame = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    const [x, y] = [frame?.left ?? 0, frame?.top ?? 0];
    return [...root.querySelectorAll<HTMLElement>('button[popover]:is(.error, .warning, .info)')].flatMap((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const isShown = right > left && getComputedStyle(button).visibility === 'visible' && !button.matches('.covered');
      const [label, name] = [button.textContent ?? '', button.getAttribute('aria-description') ?? ''];
      const hasFocus = root.activeElement === button;
      return isShown
        ? [{ label, name, left: left + x, top: top + y, right: right + x, bottom: bottom + y, hasFocus }]
        : [];
    });
  });

/** The badges that are shown on a page of Chromium, those in frames as well. */
export const badgesOn = async (page: Page): Promise<ShownBadge[]> => (await inOurRoots(page, badgesIn)).flat();

/** The badges that are shown on a page of either browser. */
export const badgesSeen = (extensionPage: Page, page: Page): Promise<ShownBadge[]> =>
  inContent(extensionPage, page, badgesIn);

/** A row of a page, with the badges that stand in it by where they are drawn. */
export interface RowSeen {
  labels: string[];
  /** Where its first link leads. */
  href: string;
  /** The text of its first link, else of its first cell. */
  name: string;
  cells: string[];
}

/** The rows of a page with the badges that stand in them. */
export const rowsWith = (page: Page, badges: readonly ShownBadge[], selector = 'tbody tr'): Promise<RowSeen[]> =>
  page.$$eval(
    selector,
    (rows, shown) =>
      rows.map((row) => {
        const box = row.getBoundingClientRect();
        const labels = shown.flatMap(({ label, left, top, bottom }) => {
          const middle = (top + bottom) / 2;
          return box.top <= middle && middle < box.bottom && box.left <= left && left <= box.right ? [label] : [];
        });
        const link = row.querySelector('a');
        const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        const cells = [...row.children].map(text);
        return { labels, href: link?.getAttribute('href') ?? '', name: text(link ?? row.firstElementChild), cells };
      }),
    badges,
  );

/** Those rows of a page of Chromium that carry a badge. */
export const rowsMarked = async (page: Page, selector?: string): Promise<RowSeen[]> =>
  (await rowsWith(page, await badgesOn(page), selector)).filter(({ labels }) => labels.length > 0);

/** The same of either browser. */
export const rowsMarkedIn = async (extensionPage: Page, page: Page, selector?: string): Promise<RowSeen[]> =>
  (await rowsWith(page, await badgesSeen(extensionPage, page), selector)).filter(({ labels }) => labels.length > 0);

/** What holds all badges of a page. */
export const LAYER = ':root > [data-license-lens]:not([popover])';
