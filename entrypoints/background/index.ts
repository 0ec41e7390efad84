import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { messageOf } from '../../components/messageOf.ts';
import { answerWords } from '../../components/words/answers.ts';
import { noWords } from '../../components/words/noWords.ts';
import { forgetNames, LANGUAGES } from '../../core/index.ts';
import { keepWordsAtHand } from '../shared/loadWords.ts';
import { ownMessage, pageMessage } from '../shared/messages.ts';
import { onLanguage } from '../shared/preferences.ts';
import type { Reply } from '../shared/replies.ts';
import { speakChosen } from '../shared/speakChosen.ts';
import { answerOwn } from './answerOwn.ts';
import { answerPage } from './answerPage.ts';
import { sidePanelFor } from './askedFromPage.ts';
import { startSync, syncSoon } from './browserSync.ts';
import { run } from './commands.ts';
import { restoreHosts, resumeIn, runInTabsOfHosts, systemOf } from './hosts.ts';
import { writeIconMenu } from './iconMenu.ts';
import { onPolicyChange } from './managedPolicy.ts';
import { openWelcome } from './openWelcome.ts';
import { isOwnPage, pageSender } from './senders.ts';
import { repaint, tellOwnPages } from './tellChange.ts';

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
  try {
    await speakChosen('background');
  } catch {
    return { ok: false, message: LANGUAGES.map((language) => noWords[language].problem).join(' ') };
  }
  try {
    return { ok: true, value: await answer(message, sender) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
};

export default defineBackground(() => {
  keepWordsAtHand();
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    (sidePanelFor(message, sender) ?? reply(message, sender)).then(respond).finally(forgetNames);
    return true;
  });
  browser.commands.onCommand.addListener(run);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => run(String(menuItemId), tab));
  // The prompt for a host may close the page that asked for it, so what follows is done here.
  browser.permissions.onAdded.addListener(({ origins }) => {
    restoreHosts().catch(() => undefined);
    resumeIn(origins).catch(() => undefined);
  });
  const paint = () =>
    speakChosen('background')
      .then(() => repaint())
      .catch(() => undefined);
  const writeMenu = () =>
    speakChosen('background')
      .then(writeIconMenu)
      .catch(() => undefined);
  browser.runtime.onStartup.addListener(() => {
    paint();
    writeMenu();
    runInTabsOfHosts().catch(() => undefined);
  });
  onLanguage(() => {
    paint();
    writeMenu();
  });
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
    writeMenu();
    restoreHosts().catch(() => undefined);
    if (reason === 'install') openWelcome().catch(() => undefined);
  });
});
