import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { answerWords } from '../../components/words/answers.ts';
import { isSameSite, languageNow, tellChanged, viewChanged } from '../../core/index.ts';
import type { PageMessage } from '../shared/messages.ts';
import { isSpeaking, type PageScript } from '../shared/scriptNames.ts';
import { changeShortcuts, shortcutsNow } from '../shared/shortcuts.ts';
import { wordsFile } from '../shared/wordsFile.ts';
import { begin, setAside, stay, takeBack } from './adminDecisions.ts';
import { syncSoon } from './browserSync.ts';
import { teach, unteach, wordsOf } from './hosts.ts';
import { openAccess, openPlanAhead, openReport } from './openBeside.ts';
import { openOptions } from './openOptions.ts';
import { keepProgress, keepReading } from './practices.ts';
import {
  hintsOf,
  historyOf,
  needOf,
  personFactsOf,
  personHistoryOf,
  practiceOf,
  startWorklist,
  viewOf,
  whatIfOf,
} from './practiceViews.ts';
import type { PageSender } from './senders.ts';
import { changed, repaint, tellOwnPages } from './tellChange.ts';

const run = async (files: readonly ScriptPublicPath[], tabId: number | undefined): Promise<void> => {
  if (tabId === undefined) throw new Error(answerWords().noTab);
  await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
};

/** The file with the words of a script, in the language of the admin. */
const wordsOfScript = (script: PageScript): ScriptPublicPath[] =>
  isSpeaking(script) && import.meta.env.PROD ? [wordsFile(script, languageNow())] : [];

const readingFrom = async (message: PageMessage & { type: 'reading' }, page: PageSender): Promise<unknown> => {
  if (!isSameSite(message.reading.url, page.origin)) throw new Error(answerWords().otherPage);
  const kept = await keepReading(message.reading, page);
  tellOwnPages();
  syncSoon();
  // The tab may be gone by now.
  repaint(page, kept).catch(() => undefined);
  return kept && (message.wants ? viewChanged(kept) : tellChanged(kept));
};

/** What the background answers a page of the practice. */
export const answerPage = async (message: PageMessage, page: PageSender): Promise<unknown> => {
  switch (message.type) {
    case 'reading':
      return readingFrom(message, page);
    case 'view':
      return viewOf(page.host);
    case 'startWorklistHere':
      return startWorklist(page.host);
    case 'whatIfHere':
      return whatIfOf(page.host, message.changes);
    case 'personHere':
      return personFactsOf(page.host, message.staffId);
    case 'needHere':
      return needOf(page.host, message.staffId);
    case 'historyHere':
      return historyOf(page.host);
    case 'personHistoryHere':
      return personHistoryOf(page.host, message.staffId);
    case 'report':
      return openReport(page);
    case 'access':
      return openAccess(page);
    case 'planAhead':
      return openPlanAhead(page);
    case 'options':
      return openOptions();
    // Of a click, it is opened before anything else is asked (askedFromPage.ts).
    case 'sidePanel':
      return false;
    case 'shortcuts':
      return shortcutsNow();
    case 'changeShortcuts':
      return changeShortcuts();
    case 'beginHere':
      await begin(page.host, message.changes);
      return tellOwnPages();
    case 'stayHere':
      await stay(page.host, message.staffId);
      return tellOwnPages();
    case 'hints':
      return hintsOf(page.host, message);
    case 'practiceHere':
      return practiceOf(page.host);
    case 'progressHere':
      await keepProgress(page.host, message.change);
      tellOwnPages();
      return viewOf(page.host);
    case 'words':
      return wordsOf(page.host);
    case 'teach':
      return teach(page.host, page.system, message.lesson);
    case 'unteach':
      return unteach(page.host, page.system, message.lesson);
    case 'load':
      return run([...wordsOfScript(message.script), `/${message.script}.js`], page.tabId);
    case 'loadWords':
      return run(wordsOfScript(message.script), page.tabId);
    case 'setAsideHere':
      return changed(await setAside(page.host, message.finding), page);
    case 'takeBackHere':
      return changed(await takeBack(page.host, message.finding), page);
  }
};
