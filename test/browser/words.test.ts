import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noWords } from '../../components/words/en/noWords.ts';
import { popup as en } from '../../components/words/en/popup.ts';
import { history as historyInSpanish } from '../../components/words/es/history.ts';
import { licenseCheck as question } from '../../components/words/es/licenseCheck.ts';
import { missing as missingInSpanish } from '../../components/words/es/missing.ts';
import { noWords as sinTextos } from '../../components/words/es/noWords.ts';
import { panel as panelInSpanish } from '../../components/words/es/panel.ts';
import { popup as es } from '../../components/words/es/popup.ts';
import type { Language } from '../../core/index.ts';
import { clickByName, find, textOf, waitForTree } from '../launch/accessibility.ts';
import { violations } from '../launch/axe.ts';
import { chooseLanguage } from '../launch/extension.ts';
import { ensureBrowser } from '../launch/find.ts';
import { type OpenBrowser, openBrowser } from '../launch/open.ts';
import { type PracticeServer, startPractice } from '../practice/server.ts';
import { askTab, PATHS, waitFor } from '../walk.ts';
import { DEMO, EXTENSION } from './setup.ts';

/** What one of its tabs is called in each language. */
const title = { en: en.views.check, es: es.views.check };

describe('words that come in files of their own', () => {
  let folder: string;
  let open: OpenBrowser;
  let practice: PracticeServer;
  let page: Page;
  const file = () => join(folder, 'words', 'popup.es.js');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'license-lens-words-'));
    await cp(EXTENSION, folder, { recursive: true });
    const installed = ensureBrowser(['chromium']);
    practice = await startPractice();
    open = await openBrowser({ installed, extension: folder, practicePort: practice.port, headless: true });
    page = await open.newPage();
    await page.goto(open.extensionUrl('popup.html'));
  });
  afterAll(async () => {
    await open?.close();
    await practice?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const speak = (language: Language): Promise<void> => chooseLanguage(page, language);

  it('are never said in another language first', async () => {
    const script = await page.evaluateOnNewDocument(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(document.body?.innerText ?? '')).observe(document, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await speak('es');
    await page.reload();
    await waitForTree(page, 'the popup in Spanish', (tree) => textOf(tree).includes(title.es));
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.some((text) => text.includes(title.es))).toBe(true);
    for (const text of said) expect(text).not.toContain(title.en);
    await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  });

  it('are said to be missing in each language where they cannot be loaded, and loaded again when that is asked for', async () => {
    await rename(file(), `${file()}.away`);
    await page.reload();
    const alert = await waitForTree(page, 'that they are missing', (tree) => find(tree, 'alert'));
    expect(textOf(alert)).toContain(noWords.problem);
    expect(textOf(alert)).toContain(sinTextos.problem);
    expect(await violations(page)).toEqual([]);
    await rename(`${file()}.away`, file());
    await (await page.$('p[lang=es] button'))?.click();
    await waitForTree(page, 'the popup in Spanish', (tree) => textOf(tree).includes(title.es));
  });

  it('a part that is loaded later, or its words, is said to be missing, and loaded again when that is asked for', async () => {
    const [chunk] = (await readdir(join(folder, 'chunks'))).filter((name) => /^Check-.*\.js$/.test(name));
    for (const missing of [join('chunks', chunk ?? ''), join('words', 'popup-Check.es.js')]) {
      const path = join(folder, missing);
      await rename(path, `${path}.away`);
      await page.goto('about:blank');
      await page.goto(open.extensionUrl('popup.html#check'));
      const alert = await waitForTree(page, 'that it is missing', (tree) => find(tree, 'alert'));
      expect(textOf(alert)).toContain(missingInSpanish.part);
      expect(await violations(page)).toEqual([]);
      await rename(`${path}.away`, path);
      await (await page.$('[role=alert] button'))?.click();
      await waitForTree(page, 'the question in Spanish', (tree) => textOf(tree).includes(question.who));
    }
  });

  it('so is a part of the panel on the page of a practice', async () => {
    const path = join(folder, 'opened.js');
    await rename(path, `${path}.away`);
    const tab = await open.newPage();
    await tab.goto(DEMO + PATHS.new.staff);
    await waitFor('the page to answer', () => askTab(page, 'demo.theranest.com', 'where'));
    await askTab(page, 'demo.theranest.com', 'openPanel');
    await waitForTree(tab, 'the panel', (tree) => find(tree, 'DisclosureTriangle', panelInSpanish.history));
    await clickByName(tab, 'DisclosureTriangle', panelInSpanish.history);
    await waitForTree(tab, 'that it is missing', (tree) => textOf(tree).includes(panelInSpanish.noPart));
    await rename(`${path}.away`, path);
    await clickByName(tab, 'button', panelInSpanish.tryAgain);
    await waitForTree(tab, 'the history', (tree) => textOf(tree).includes(historyInSpanish.counts(0)));
    await tab.close();
  });
});
