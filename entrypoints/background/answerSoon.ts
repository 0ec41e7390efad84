import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { answerWords } from '../../components/words/answers.ts';
import { isSameSite, languageNow, tellChanged } from '../../core/index.ts';
import { isSpeaking, type PageScript } from '../shared/scriptNames.ts';
import type { SoonMessage } from '../shared/soonMessages.ts';
import { wordsFile } from '../shared/wordsFile.ts';
import { keepReading } from './practices.ts';
import { rest } from './rest.ts';
import { runOnPage } from './runOnPage.ts';
import type { PageSender } from './senders.ts';
import { syncSoon } from './syncSoon.ts';
import { repaint, tellOwnPages } from './tellChange.ts';

const run = (files: readonly ScriptPublicPath[], tabId: number | undefined): Promise<void> => {
  if (tabId === undefined) throw new Error(answerWords().noTab);
  return runOnPage(files, tabId);
};

/** The file with the words of a script, in the language of the admin. */
const wordsOfScript = (script: PageScript): ScriptPublicPath[] =>
  isSpeaking(script) && import.meta.env.PROD ? [wordsFile(script, languageNow())] : [];

const readingFrom = async (message: SoonMessage & { type: 'reading' }, page: PageSender): Promise<unknown> => {
  if (!isSameSite(message.reading.url, page.origin)) throw new Error(answerWords().otherPage);
  const kept = await keepReading(message.reading, page);
  tellOwnPages();
  syncSoon();
  // The tab may be gone by now.
  repaint(page, kept).catch(() => undefined);
  return kept && (message.wants ? (await rest()).viewChanged(kept) : tellChanged(kept));
};

/** What a page of the practice waits for before anything is seen of it. */
export const answerSoon = async (message: SoonMessage, page: PageSender): Promise<unknown> => {
  switch (message.type) {
    case 'reading':
      return readingFrom(message, page);
    case 'load':
      return run([...wordsOfScript(message.script), `/${message.script}.js`], page.tabId);
    case 'loadWords':
      return run(wordsOfScript(message.script), page.tabId);
  }
};
