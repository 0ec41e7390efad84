import { join } from 'node:path';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { bundled } from '../launch/bundle.ts';
import { ensureBrowser } from '../launch/find.ts';
import { type Case, HOST, knownBefore, type Step } from './case.ts';
import type { InPage, Outcome } from './inPage.ts';
import { type Judgment, judge } from './judge.ts';
import { keepRoots } from './roots.ts';

interface WithCase {
  licenseLensCase: InPage;
}

/** A Chromium that shows nothing. */
export const openChromium = (): Promise<Browser> =>
  launch({
    executablePath: ensureBrowser(['chromium']).path,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 960 },
    args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });

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

const outcomeOn = (page: Page): Promise<Outcome> =>
  page.evaluate(() => (globalThis as unknown as WithCase).licenseLensCase.outcome());

/** Opens pages one after another in one tab. */
class Runner {
  readonly #page: Page;
  readonly #script: string;
  #html = '';

  constructor(page: Page, script: string) {
    this.#page = page;
    this.#script = script;
    page.on('request', (request) => this.#answer(request));
  }

  #answer(request: HTTPRequest): void {
    const isPage = request.isNavigationRequest() && request.frame() === this.#page.mainFrame();
    request.respond(isPage ? { contentType: 'text/html; charset=utf-8', body: this.#html } : { status: 404 });
  }

  async #open({ at, html, steps = [] }: Case, practice: Outcome['practice']): Promise<Outcome> {
    const page = this.#page;
    this.#html = html;
    await page.goto(`https://${HOST}${at}`, { waitUntil: 'load' });
    await page.evaluate(this.#script);
    await page.evaluate((known) => (globalThis as unknown as WithCase).licenseLensCase.begin(known), practice);
    for (const step of steps) {
      await outcomeOn(page);
      await take(page, step);
    }
    return outcomeOn(page);
  }

  async run(one: Case, all: readonly Case[]): Promise<Judgment> {
    const known = knownBefore(one.unknown);
    const before = all.find(({ name }) => name === one.after);
    const practice = before ? (await this.#open(before, known.practice)).practice : known.practice;
    return judge(one, known, await this.#open(one, practice));
  }
}

/** Opens each page in a Chromium, does what there is to do on it, and tells what was right. */
export async function runCases(
  cases: readonly Case[],
  all: readonly Case[] = cases,
  tell: (judgment: Judgment) => void = () => undefined,
): Promise<Judgment[]> {
  const [browser, script] = await Promise.all([openChromium(), bundled(join(import.meta.dirname, 'inPage.ts'))]);
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(keepRoots);
    await page.setRequestInterception(true);
    const runner = new Runner(page, script);
    const judgments: Judgment[] = [];
    for (const one of cases) {
      const judgment = await runner.run(one, all);
      tell(judgment);
      judgments.push(judgment);
    }
    return judgments;
  } finally {
    await browser.close();
  }
}
