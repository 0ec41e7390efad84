import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type ChangedMessage, ownMessage, type PageMessage, pageMessage, type Reply } from '../shared/messages.ts';
import { paintIcon } from './icon.ts';
import { allOverviews, keepReading, viewOf } from './practices.ts';
import { isOwnPage, type PageSender, pageSender } from './senders.ts';

const tellOwnPages = (): void => {
  const message: ChangedMessage = { type: 'changed' };
  // Nobody listens while neither popup nor options are open.
  browser.runtime.sendMessage(message).catch(() => undefined);
};

const repaint = async (page?: PageSender): Promise<void> => {
  const tab = page?.tabId === undefined ? undefined : { id: page.tabId, host: page.host };
  await paintIcon(await allOverviews(), tab);
};

const answerPage = async (message: PageMessage, page: PageSender): Promise<unknown> => {
  if (message.type === 'view') return viewOf(page.host);
  if (new URL(message.reading.url).origin !== page.origin) throw new Error('The reading is of another page.');
  const view = await keepReading(message.reading, page);
  tellOwnPages();
  // The tab may be gone by now.
  repaint(page).catch(() => undefined);
  return view;
};

const understood = <T>({ success, data }: { success: boolean; data?: T | undefined }): T => {
  if (!success || data === undefined) throw new Error('License Lens does not understand this message.');
  return data;
};

const answer = async (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> => {
  const page = pageSender(sender);
  if (page) return answerPage(understood(pageMessage.safeParse(message)), page);
  if (!isOwnPage(sender)) throw new Error('License Lens does not know who is asking.');
  understood(ownMessage.safeParse(message));
  return allOverviews();
};

const reply = async (message: unknown, sender: Browser.runtime.MessageSender): Promise<Reply<unknown>> => {
  try {
    return { ok: true, value: await answer(message, sender) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
};

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    reply(message, sender).then(respond);
    return true;
  });
  const paint = () => repaint().catch(() => undefined);
  browser.runtime.onStartup.addListener(paint);
  browser.runtime.onInstalled.addListener(paint);
});
