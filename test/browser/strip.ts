import type { Page } from 'puppeteer-core';
import { inOurRoots } from '../launch/ours.ts';
import { waitFor } from '../walk.ts';

/** What the strip says, in its parts. */
export interface SaidByStrip {
  isFolded: boolean;
  /** All of it. */
  text: string;
  lead: string;
  need: string;
  free: string;
  /** Labels of findings. */
  tags: string[];
}

/** What the strip says now; undefined where there is none. */
export async function stripOn(page: Page): Promise<SaidByStrip | undefined> {
  const found = await inOurRoots(page, (root) => {
    const strip = root.querySelector('.strip');
    const text = (selector: string): string => strip?.querySelector(selector)?.textContent?.trim() ?? '';
    return (
      strip && {
        isFolded: strip.classList.contains('folded'),
        text: strip.textContent ?? '',
        lead: text('.said strong'),
        need: text('.need'),
        free: text('.free'),
        tags: [...strip.querySelectorAll('.tag')].map((tag) => tag.textContent ?? ''),
      }
    );
  });
  return found.find((strip) => strip !== null);
}

/** Waits for a strip that fits. */
export const waitForStrip = (
  page: Page,
  what: string,
  fits: (strip: SaidByStrip) => boolean = () => true,
): Promise<SaidByStrip> =>
  waitFor(`the strip: ${what}`, async () => {
    const strip = await stripOn(page);
    return strip && fits(strip) && strip;
  });

/** Waits until whatever the last input has changed is painted. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
