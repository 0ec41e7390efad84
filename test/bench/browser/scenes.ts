import type { Page } from 'puppeteer-core';
import type { World } from './world.ts';

/** What is done on the pages that are measured. */

/** Where our script is named in a trace. */
export const OURS = 'content-scripts/staff.js';

/**
 * Leads to another site, before each page that is measured: the browser then takes a new process for it. After a page of
 * the same site, its scripts would still be compiled there, which is a third of the time that 100 rows take.
 */
export const leaveSite = ({ page, theirs }: World) => page.goto(theirs('/floor?rows=1'));

/**
 * Another text in one cell of the list. It is the same one in each build, and none is as wide as its column: what is
 * wider moves all columns, which takes the page itself five times as long.
 */
export const changeCell = (page: Page, round: number): Promise<void> =>
  page.evaluate(
    (text) => {
      const cell = document.querySelectorAll('tbody td:nth-child(3)')[40];
      if (cell) cell.textContent = text;
    },
    `Room ${200 + round}`,
  );

export const STEPS = 40;

/** Goes through the list, a step in every other frame. */
export const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async (steps) => {
    const sheet = document.querySelector('.sheet');
    const frame = () => new Promise(requestAnimationFrame);
    for (let i = 0; sheet && i < steps; i++) {
      sheet.scrollTop += 400;
      await frame();
      await frame();
    }
  }, STEPS);
