import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll } from 'vitest';
import { type Measured, measureInside } from '../annotation/inside.ts';
import type { StandPage } from '../annotation/staffPage.ts';
import { badgesOn } from '../launch/badges.ts';
import { evaluateInside } from '../launch/inside.ts';
import { askAsPopup, waitFor } from '../walk.ts';
import { DEMO, type World } from './setup.ts';

const { practice, badges } = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/practice.json'), 'utf8')) as {
  practice: { staff: { name: string }[] };
  badges: Record<string, string>;
};

export const NAMES = practice.staff.map(({ name }) => name);
/** Who gets a badge. */
export const FLAGGED = NAMES.filter((name) => badges[name]);

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

/** A tab in which any page is one of the demo practice, or of a host where no extension runs. */
export class Standing {
  readonly #world: World;
  page = undefined as unknown as Page;
  #html = '';

  constructor(world: World) {
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
    const { host } = new URL(DEMO);
    const { popup } = this.#world;
    await askAsPopup(popup, { type: 'eraseHost', host });
    await askAsPopup(popup, { type: 'importPractice', practice: { ...practice, host } });
    this.#html = html;
    await this.page.bringToFront();
    await this.page.goto(`${DEMO}/c/staff`);
    await waitFor('badges', async () => (await badgesOn(this.page)).length > 0);
  }

  /** Opens the same page again where no extension runs. */
  async openAlone(): Promise<void> {
    await this.page.goto('https://no-practice.example/c/staff');
  }

  measure(): Promise<Measured> {
    return evaluateInside(this.page, measureInside, NAMES);
  }

  /** The boxes of the page where no extension runs. */
  async boxesAlone({ step }: Pick<StandPage, 'step'>): Promise<number[][]> {
    await this.openAlone();
    if (step) await this.page.evaluate(step);
    await this.frames();
    const { boxes } = (await this.page.evaluate(`(${measureInside})(${JSON.stringify(NAMES)})`)) as Measured;
    return boxes;
  }
}

export function useStanding(world: World): Standing {
  const standing = new Standing(world);
  beforeAll(() => standing.start());
  return standing;
}
