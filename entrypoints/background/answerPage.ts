import type { PageMessage } from '../shared/messages.ts';
import { changeShortcuts, shortcutsNow } from '../shared/shortcuts.ts';
import { setAside, takeBack } from './adminDecisions.ts';
import { answerSoon } from './answerSoon.ts';
import { wordsOf } from './hosts.ts';
import { openAccess, openPlanAhead, openReport } from './openBeside.ts';
import { openOptions } from './openOptions.ts';
import { keepProgress, viewOf } from './overviews.ts';
import { begin, stay } from './planDecisions.ts';
import { hintsOf, needOf, startWorklist, whatIfOf } from './planViews.ts';
import { practiceOf } from './practiceViews.ts';
import type { PageSender } from './senders.ts';
import { teach, unteach } from './taughtPages.ts';
import { changed, tellOwnPages } from './tellChange.ts';
import { historyOf, personFactsOf, personHistoryOf } from './toldViews.ts';

/** What the background answers a page of the practice. */
export const answerPage = async (message: PageMessage, page: PageSender): Promise<unknown> => {
  switch (message.type) {
    case 'reading':
    case 'load':
    case 'loadWords':
      return answerSoon(message, page);
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
    case 'setAsideHere':
      return changed(await setAside(page.host, message.finding), page);
    case 'takeBackHere':
      return changed(await takeBack(page.host, message.finding), page);
  }
};
