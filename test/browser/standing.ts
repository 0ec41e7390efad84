import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll } from 'vitest';
import { type Measured, measureInside } from '../annotation/inside.ts';
import { differenceOf } from '../annotation/pictured.ts';
import { htmlOf, type StandPage } from '../annotation/staffPage.ts';
import { badgesSeen, type ShownBadge } from '../launch/badges.ts';
import { inContent } from '../launch/content.ts';
import type { OpenBrowser } from '../launch/open.ts';
import { askAsPopup, waitFor } from '../walk.ts';
import { said } from './ways/seen.ts';

const { practice, badges } = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/practice.json'), 'utf8')) as {
  practice: { staff: { name: string }[] };
  badges: Record<string, string>;
};

export const NAMES = practice.staff.map(({ name }) => name);
/** Who gets a badge. */
export const FLAGGED = NAMES.filter((name) => badges[name]);

/** The share of the box of a badge whose pixels it changes, at the least: its corners are round, and a mark is a small sign. */
const SEEN = 0.15;

/** What is wrong with the badges on a page. */
export const problemsOf = (
  { badges: shown, names: inWindow }: Measured,
  { fewer, isDark = false }: Partial<StandPage> = {},
): string[] => {
  const seen = shown.filter(({ isSeen }) => isSeen);
  const missing = FLAGGED.filter((name) => inWindow.includes(name) && !seen.some(({ row }) => row === name));
  return [
    ...seen.filter(({ row, label }) => badges[row] !== label).map(({ row, label }) => `“${label}” beside ${row}`),
    ...seen.filter(({ over }) => over).map(({ row, over }) => `the badge of ${row} is over ${over}`),
    ...seen.filter((one) => one.isDark !== isDark).map(({ row }) => `${row} in the wrong colors`),
    ...(fewer ? [] : missing.map((name) => `none of ${name}`)),
  ];
};

/** A browser of either kind, and the popup in a tab of it. */
interface Opened {
  open: OpenBrowser;
  popup: Page;
}

/** A tab in which any page is one of the demo practice, or of a host where no extension runs. */
export class Standing {
  readonly #world: Opened;
  page = undefined as unknown as Page;
  #html = '';

  constructor(world: Opened) {
    this.#world = world;
  }

  async start(): Promise<void> {
    this.page = await this.#world.open.newPage();
    await this.page.setRequestInterception(true);
    this.page.on('request', (request) =>
      request.isNavigationRequest() && request.frame() === this.page.mainFrame()
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: this.#html })
        : request.respond({ status: 404 }),
    );
    await this.windowFor();
  }

  /** The window of a page, as a person has it who has zoomed it. */
  windowFor({ wide = 1280, zoom = 1 }: Partial<StandPage> = {}): Promise<void> {
    const [width, height] = [Math.round(wide / zoom), Math.round(960 / zoom)];
    return this.page.setViewport({ width, height, deviceScaleFactor: zoom });
  }

  frames(count = 6): Promise<void> {
    return this.page.evaluate(async (many) => {
      for (let i = 0; i < many; i++) await new Promise(requestAnimationFrame);
    }, count);
  }

  /** Each page is opened with the same knowledge: what it shows is read, and would be known on the next one. */
  async open(html: string): Promise<void> {
    const { popup, open } = this.#world;
    const origin = open.origin('demo.theranest.com');
    const { host } = new URL(origin);
    await askAsPopup(popup, { type: 'eraseHost', host });
    await askAsPopup(popup, { type: 'importPractice', practice: { ...practice, host } });
    this.#html = html;
    await this.page.bringToFront();
    await this.page.goto(`${origin}/c/staff`);
    await waitFor('badges', async () => (await this.badges()).length > 0);
  }

  badges(): Promise<ShownBadge[]> {
    return badgesSeen(this.#world.popup, this.page);
  }

  /** The text of what of ours fits a selector; '': there is none. */
  said(selector: string): Promise<string> {
    return said({ ...this.#world, page: this.page }, selector);
  }

  /** Runs a function where our content scripts run, with those roots of ours that are on the page. */
  inside<T, A extends unknown[]>(work: (roots: ShadowRoot[], ...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return inContent(this.#world.popup, this.page, work, ...args);
  }

  /** Opens the same page again where no extension runs. */
  async openAlone(): Promise<void> {
    await this.page.goto('https://no-practice.example/c/staff');
  }

  /** What is wrong with the badges on a page, and what of the page they move. */
  async problems(one: StandPage): Promise<unknown[]> {
    await this.windowFor(one);
    await this.open(htmlOf(one));
    if (one.step) await this.page.evaluate(one.step);
    await this.frames();
    // What was covered by something that is still opening is looked for again.
    const atRest = async () => problemsOf(await this.measure(), one).length === 0;
    await waitFor('badges at rest', atRest).catch(() => undefined);
    const measured = await this.measure();
    const seen = await this.page.screenshot();
    const alone = await this.boxesAlone(one);
    const moved = measured.boxes.flatMap((box, i) =>
      String(box) === String(alone[i]) ? [] : { box, alone: alone[i] },
    );
    const pictures = [seen, await this.page.screenshot()] as const;
    return [...problemsOf(measured, one), ...moved, ...(await this.#pictured(pictures, measured, one))];
  }

  /** What is wrong by pictures of the window, with and without badges: each is seen, and all else is the same. */
  async #pictured(
    pictures: readonly [Uint8Array, Uint8Array],
    { badges }: Measured,
    { zoom = 1 }: StandPage,
  ): Promise<string[]> {
    const shown = badges.filter(({ isSeen }) => isSeen);
    const boxes = shown.map(({ box }) => box);
    const { outside, first, inside } = await differenceOf(this.page, pictures, boxes, zoom);
    return [
      ...(outside > 0 ? [`${outside} pixels of the page are others, the first one at ${first}`] : []),
      ...shown.flatMap(({ row }, i) =>
        (inside[i] ?? 0) < SEEN ? `the badge of ${row} is hardly drawn: ${inside[i]}` : [],
      ),
    ];
  }

  measure(): Promise<Measured> {
    return this.inside(measureInside, NAMES);
  }

  /** The boxes of the page where no extension runs. */
  async boxesAlone({ step }: Pick<StandPage, 'step'>): Promise<number[][]> {
    await this.openAlone();
    if (step) await this.page.evaluate(step);
    await this.frames();
    const { boxes } = (await this.page.evaluate(`(${measureInside})([], ${JSON.stringify(NAMES)})`)) as Measured;
    return boxes;
  }
}

export function useStanding(world: Opened): Standing {
  const standing = new Standing(world);
  beforeAll(() => standing.start());
  return standing;
}
