import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Practice } from '../../core/index.ts';
import { bundled } from '../launch/bundle.ts';
import { ensureBrowser } from '../launch/find.ts';
import type { InPage } from './inPage.ts';
import type { Outcome } from './outcome.ts';
import type { Place } from './place.ts';
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

/** The readers alone, as a script that runs in a page. */
export const readersInPage = (): Promise<string> => bundled(join(import.meta.dirname, 'inPage.ts'));

/** The readers alone, without the extension, in each page of a Chromium. */
class Chromium implements Place {
  readonly page: Page;
  readonly #script: string;

  constructor(page: Page, script: string) {
    this.page = page;
    this.#script = script;
  }

  async open(url: string, practice: Practice): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
    await this.page.evaluate(this.#script);
    await this.page.evaluate((known) => (globalThis as unknown as WithCase).licenseLensCase.begin(known), practice);
  }

  outcome(): Promise<Outcome> {
    return this.page.evaluate(() => (globalThis as unknown as WithCase).licenseLensCase.outcome());
  }

  close(): Promise<void> {
    return this.page.browser().close();
  }
}

export async function inChromium(): Promise<Place> {
  const [browser, script] = await Promise.all([openChromium(), readersInPage()]);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(keepRoots);
  return new Chromium(page, script);
}
