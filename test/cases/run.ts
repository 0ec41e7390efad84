import type { HTTPRequest, Page } from 'puppeteer-core';
import { type Case, HOST, type Known, knownBefore, type Step } from './case.ts';
import { inChromium } from './chromium.ts';
import { inFirefox } from './firefox.ts';
import { type Judgment, judge } from './judge.ts';
import type { Outcome } from './outcome.ts';
import type { Place, PlaceName } from './place.ts';

const PLACES: Readonly<Record<PlaceName, () => Promise<Place>>> = { chromium: inChromium, firefox: inFirefox };

const take = async (page: Page, step: Step): Promise<void> => {
  if (step.click) await page.click(step.click);
  if (step.doubleClick) await page.click(step.doubleClick, { count: 2 });
  if (step.clear) {
    await page.click(step.clear, { count: 3 });
    await page.keyboard.press('Backspace');
  }
  if (step.type) await page.keyboard.type(step.type);
  if (step.run) await page.evaluate(step.run);
  if (step.wait) await new Promise((resolve) => setTimeout(resolve, step.wait));
};

/** Opens pages one after another in one tab. */
class Runner {
  readonly #place: Place;
  #html = '';

  constructor(place: Place) {
    this.#place = place;
    place.page.on('request', (request) => this.#answer(request));
  }

  #answer(request: HTTPRequest): void {
    const isPage = request.isNavigationRequest() && request.frame() === this.#place.page.mainFrame();
    request.respond(isPage ? { contentType: 'text/html; charset=utf-8', body: this.#html } : { status: 404 });
  }

  /** Opens a page of which so much is known, and does all that there is to do on it. */
  async #open({ at, html, steps = [] }: Case, practice: Known['practice']): Promise<void> {
    this.#html = html;
    await this.#place.open(`https://${HOST}${at}`, practice);
    for (const step of steps) {
      await this.#place.outcome();
      await take(this.#place.page, step);
    }
  }

  async #before(name: string | undefined, known: Known, all: readonly Case[]): Promise<Known['practice']> {
    const before = all.find((one) => one.name === name);
    if (!before) return known.practice;
    await this.#open(before, known.practice);
    return (await this.#place.outcome()).practice;
  }

  async run(one: Case, all: readonly Case[]): Promise<Judgment> {
    const known = knownBefore(one.unknown);
    await this.#open(one, await this.#before(one.after, known, all));
    const judged = (outcome: Outcome): Judgment => judge(one, known, outcome);
    return judged(await this.#place.outcome((outcome) => judged(outcome).faults.length === 0));
  }
}

export interface CaseRun {
  /** Among these are the pages that are open before. */
  all?: readonly Case[];
  tell?(judgment: Judgment): void;
  /** In which browser: the readers alone in Chromium, the extension as it ships in Firefox. */
  place?: PlaceName;
}

/** Opens each page in a browser, does what there is to do on it, and tells what was right. */
export async function runCases(
  cases: readonly Case[],
  { all = cases, tell = () => undefined, place: name = 'chromium' }: CaseRun = {},
): Promise<Judgment[]> {
  const place = await PLACES[name]();
  try {
    await place.page.setRequestInterception(true);
    const runner = new Runner(place);
    const judgments: Judgment[] = [];
    for (const one of cases) {
      const judgment = await runner.run(one, all);
      tell(judgment);
      judgments.push(judgment);
    }
    return judgments;
  } finally {
    await place.close();
  }
}
