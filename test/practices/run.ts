import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { emptyPractice, type Practice } from '../../core/index.ts';
import { HOST } from '../cases/case.ts';
import { openChromium, readersInPage } from '../cases/chromium.ts';
import type { InPage } from '../cases/inPage.ts';
import type { Outcome } from '../cases/outcome.ts';
import { keepRoots } from '../cases/roots.ts';
import { judgeWhole, type Verdict } from './judge.ts';
import type { Whole } from './right.ts';

interface WithCase {
  licenseLensCase: InPage;
}

/** In the order in which an admin opens them; pages within others are not opened by themselves. */
const ORDER = ['staff', 'licenses', 'permissions', 'subscription'];

const filesOf = ({ addresses }: Whole): string[] =>
  ORDER.flatMap((kind) => Object.keys(addresses).filter((file) => file.startsWith(kind)));

/** What each page was taken for. */
export type Told = (whole: Whole, file: string, outcome: Outcome) => void;

class Visitor {
  readonly #page: Page;
  readonly #script: string;
  #whole: Whole | undefined;
  #file = '';

  constructor(page: Page, script: string) {
    this.#page = page;
    this.#script = script;
    page.on('request', (request) => this.#answer(request));
  }

  async visit(whole: Whole, told: Told): Promise<Practice> {
    this.#whole = whole;
    let practice = emptyPractice('theranest', HOST);
    for (const file of filesOf(whole)) {
      this.#file = file;
      const outcome = await this.#open(whole.addresses[file] ?? '/', practice);
      told(whole, file, outcome);
      ({ practice } = outcome);
    }
    return practice;
  }

  async #open(address: string, practice: Practice): Promise<Outcome> {
    const page = this.#page;
    // An address that differs behind its # alone would load nothing.
    await page.goto('about:blank');
    await page.goto(`https://${HOST}${address}`, { waitUntil: 'load' });
    await page.evaluate(this.#script);
    await page.evaluate((known) => (globalThis as unknown as WithCase).licenseLensCase.begin(known), practice);
    return page.evaluate(() => (globalThis as unknown as WithCase).licenseLensCase.outcome());
  }

  #answer(request: HTTPRequest): void {
    const file = request.isNavigationRequest() ? this.#fileFor(request) : undefined;
    const body = file && this.#whole && readFileSync(join(this.#whole.folder, file), 'utf8');
    request.respond(body ? { contentType: 'text/html; charset=utf-8', body } : { status: 404 });
  }

  #fileFor(request: HTTPRequest): string | undefined {
    if (request.frame() === this.#page.mainFrame()) return this.#file;
    const { pathname, search } = new URL(request.url());
    return Object.entries(this.#whole?.addresses ?? {}).find(([, address]) => address === pathname + search)?.[0];
  }
}

/** A Chromium in which all pages of a practice are opened, one after another. */
export interface PracticeReader {
  /** What was read of a practice, starting from nothing. */
  read(whole: Whole, told?: Told): Promise<Verdict>;
  close(): Promise<void>;
}

export async function openReader(): Promise<PracticeReader> {
  const [browser, script] = await Promise.all([openChromium(), readersInPage()]);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(keepRoots);
  await page.setRequestInterception(true);
  const visitor = new Visitor(page, script);
  return {
    read: async (whole, told = () => undefined) => judgeWhole(whole, await visitor.visit(whole, told)),
    close: () => browser.close(),
  };
}
