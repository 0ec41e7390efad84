import type { Page } from 'puppeteer-core';
import { type Practice, viewPractice } from '../../core/index.ts';
import type { Where } from '../../entrypoints/shared/tabMessages.ts';
import { inContent } from '../launch/content.ts';
import { popupInTab } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { type OpenBrowser, openBrowser } from '../launch/open.ts';
import { privilegedPage } from '../launch/privileged.ts';
import { askAsPopup, askTab } from '../walk.ts';
import { HOST } from './case.ts';
import { inWords, type Outcome, ROW } from './outcome.ts';
import type { Place } from './place.ts';
import { seenInside } from './standing.ts';

/** So often things are the same one look after the other before they are taken to have come to rest. */
const CALM = 3;
/** The same while nobody reads: whoever does may be on the way. */
const CALM_UNREAD = 8;
/** So many looks are taken until a page is as it should be. */
const LOOKS = 40;

const sawOf = ({ kind, unclear }: Where): string => kind ?? (unclear ? 'unclear' : 'none');

const labelsOf = (practice: Practice): Outcome['badges'] =>
  Object.fromEntries(Object.values(viewPractice(practice).badges.byId).map(({ staffId, label }) => [staffId, label]));

/** The extension in Firefox, asked for all that it knows and shows. */
class Firefox implements Place {
  readonly page: Page;
  readonly #popup: Page;
  readonly #browser: OpenBrowser;

  constructor(browser: OpenBrowser, page: Page, popup: Page) {
    this.#browser = browser;
    this.page = page;
    this.#popup = popup;
  }

  async open(url: string, practice: Practice): Promise<void> {
    await askAsPopup(this.#popup, { type: 'eraseCache', host: HOST });
    await askAsPopup(this.#popup, { type: 'importPractice', practice });
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async outcome(isRight: (outcome: Outcome) => boolean = () => true): Promise<Outcome> {
    let before = '';
    let calm = 0;
    for (let looks = 1; ; looks++) {
      const { isReading, ...outcome } = await this.#look();
      const now = JSON.stringify([isReading, outcome]);
      calm = now === before ? calm + 1 : 0;
      before = now;
      const isCalm = calm >= (isReading ? CALM : CALM_UNREAD);
      if (isCalm && (isRight(outcome) || looks >= LOOKS)) return outcome;
    }
  }

  async #look(): Promise<Outcome & { isReading: boolean }> {
    const { isReading, standing } = await inContent(this.#popup, this.page, seenInside, ROW);
    const where = await askTab(this.#popup, HOST, 'where');
    const practice = await askAsPopup<Practice>(this.#popup, { type: 'exportPractice', host: HOST });
    const missing = inWords(where?.unclear?.missing ?? []);
    const saw = where ? sawOf(where) : 'none';
    return { isReading, practice, saw, missing, badges: labelsOf(practice), beside: standing };
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** Firefox with the extension as it ships. */
export async function inFirefox(): Promise<Place> {
  const open = await openBrowser({
    installed: ensureBrowser(['firefox']),
    extension: '.output/firefox-mv3',
    // Pages are answered before they are asked for anywhere.
    practicePort: 443,
    headless: true,
  });
  await privilegedPage(open);
  const popup = await popupInTab(open);
  const page = await open.newPage();
  await page.setViewport({ width: 1280, height: 960 });
  return new Firefox(open, page, popup);
}
