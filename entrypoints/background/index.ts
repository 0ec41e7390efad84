import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { messageOf } from '../../components/messageOf.ts';
import { answerWords } from '../../components/words/answers.ts';
import { type Changed, isSameSite, tellChanged, toFixIn, viewChanged } from '../../core/index.ts';
import {
  type ChangedMessage,
  type OwnMessage,
  ownMessage,
  type PageMessage,
  type PageScript,
  pageMessage,
  type Reply,
} from '../shared/messages.ts';
import { onLanguage, speakChosen } from '../shared/preferences.ts';
import { keepSettings, setAside, settingsOf, takeBack, typeIn } from './adminDecisions.ts';
import { answerSync, startSync, syncSoon } from './browserSync.ts';
import {
  allHosts,
  forgetHost,
  keepHost,
  restoreHosts,
  resumeIn,
  runInTabsOfHosts,
  systemOf,
  teach,
  unteach,
  wordsOf,
} from './hosts.ts';
import { allKept, eraseCache, eraseHost, exportHost, importHost, importPractice, practiceOf } from './keptData.ts';
import { onPolicyChange, policyNow, refuseAgainstPolicy } from './managedPolicy.ts';
import { openAccess, openReport } from './openBeside.ts';
import { openOptions } from './openOptions.ts';
import { openWelcome } from './openWelcome.ts';
import { allOverviews, allToFix, keepProgress, keepReading } from './practices.ts';
import {
  hintsOf,
  historyOf,
  matrixOf,
  needOf,
  overTimeOf,
  peopleOf,
  personFactsOf,
  personHistoryOf,
  startWorklist,
  toDoOf,
  viewOf,
  whatIfOf,
} from './practiceViews.ts';
import { isOwnPage, type PageSender, pageSender } from './senders.ts';
import { paintIcon } from './toolbarIcon.ts';

const tellOwnPages = (): void => {
  const message: ChangedMessage = { type: 'changed' };
  // Nobody listens while neither popup nor options are open.
  browser.runtime.sendMessage(message).catch(() => undefined);
};

/** @param kept what has just been changed, so that it need not be counted again */
const repaint = async (page?: PageSender, kept?: Changed): Promise<void> => {
  const tab = page?.tabId === undefined ? undefined : { id: page.tabId, host: page.host };
  const known = page && kept && { host: page.host, toFix: toFixIn(kept.kept, kept.at, kept.audit) };
  await paintIcon(await allToFix(known), tab);
};

const load = async (script: PageScript, tabId: number | undefined): Promise<void> => {
  if (tabId === undefined) throw new Error(answerWords().noTab);
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
};

/** Tells our open pages and the other machines that something was changed, and passes the answer on. */
const changed = <T>(value: T, page?: PageSender): T => {
  tellOwnPages();
  syncSoon();
  // The tab may be gone by now.
  repaint(page).catch(() => undefined);
  return value;
};

const readingFrom = async (message: PageMessage & { type: 'reading' }, page: PageSender): Promise<unknown> => {
  if (!isSameSite(message.reading.url, page.origin)) throw new Error(answerWords().otherPage);
  const kept = await keepReading(message.reading, page);
  tellOwnPages();
  syncSoon();
  // The tab may be gone by now.
  repaint(page, kept).catch(() => undefined);
  return kept && (message.wants ? viewChanged(kept) : tellChanged(kept));
};

const answerPage = async (message: PageMessage, page: PageSender): Promise<unknown> => {
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
    case 'options':
      return openOptions();
    case 'hints':
      return hintsOf(page.host, message.page);
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
      return load(message.script, page.tabId);
    case 'setAsideHere':
      return changed(await setAside(page.host, message.finding), page);
    case 'takeBackHere':
      return changed(await takeBack(page.host, message.finding), page);
  }
};

const answerOwn = async (message: OwnMessage): Promise<unknown> => {
  await refuseAgainstPolicy(message);
  switch (message.type) {
    case 'policy':
      return policyNow();
    case 'overviews':
      return allOverviews();
    case 'progress':
      await keepProgress(message.host, message.change);
      return allOverviews();
    case 'toDo':
      return toDoOf(message.host);
    case 'need':
      return needOf(message.host, message.staffId);
    case 'people':
      return peopleOf(message.host);
    case 'matrix':
      return matrixOf(message.host);
    case 'hosts':
      return allHosts();
    case 'keepHost':
      return keepHost(message.settings);
    case 'forgetHost':
      return forgetHost(message.host);
    case 'setAside':
      await setAside(message.host, message.finding);
      return changed(await allOverviews());
    case 'takeBack':
      await takeBack(message.host, message.finding);
      return changed(await allOverviews());
    case 'typeIn':
      await typeIn(message.host, message.pools);
      return changed(await allOverviews());
    case 'settings':
      return settingsOf(message.host);
    case 'keepSettings':
      return changed(await keepSettings(message.host, message.settings));
    case 'overTime':
      return overTimeOf(message.host);
    case 'history':
      return historyOf(message.host);
    case 'kept':
      return allKept();
    case 'exportPractice':
      return practiceOf(message.host);
    case 'exportHost':
      return exportHost(message.host);
    case 'importPractice':
      return changed(await importPractice(message.practice));
    case 'importHost':
      return changed(await importHost(message.data));
    case 'eraseCache':
      return changed(await eraseCache(message.host));
    case 'eraseHost':
      return changed(await eraseHost(message.host));
    case 'sync':
    case 'keepSync':
    case 'eraseSync':
      return answerSync(message);
  }
};

const understood = <T>({ success, data }: { success: boolean; data?: T | undefined }): T => {
  if (!success || data === undefined) throw new Error(answerWords().notUnderstood);
  return data;
};

const answer = async (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> => {
  if (isOwnPage(sender)) return answerOwn(understood(ownMessage.safeParse(message)));
  const page = await pageSender(sender, systemOf);
  if (!page) throw new Error(answerWords().unknownSender);
  return answerPage(understood(pageMessage.safeParse(message)), page);
};

const reply = async (message: unknown, sender: Browser.runtime.MessageSender): Promise<Reply<unknown>> => {
  await speakChosen();
  try {
    return { ok: true, value: await answer(message, sender) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
};

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    reply(message, sender).then(respond);
    return true;
  });
  // The prompt for a host may close the page that asked for it, so what follows is done here.
  browser.permissions.onAdded.addListener(({ origins }) => {
    restoreHosts().catch(() => undefined);
    resumeIn(origins).catch(() => undefined);
  });
  const paint = () =>
    speakChosen()
      .then(() => repaint())
      .catch(() => undefined);
  browser.runtime.onStartup.addListener(() => {
    paint();
    runInTabsOfHosts().catch(() => undefined);
  });
  onLanguage(paint);
  onPolicyChange(() => {
    paint();
    tellOwnPages();
    restoreHosts().catch(() => undefined);
    syncSoon();
  });
  startSync((hasChanged) => {
    tellOwnPages();
    if (hasChanged) paint();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    paint();
    restoreHosts().catch(() => undefined);
    if (reason === 'install') openWelcome().catch(() => undefined);
  });
});
