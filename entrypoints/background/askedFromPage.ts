import { type Browser, browser } from 'wxt/browser';
import type { Reply } from '../shared/replies.ts';
import { isSpeaking, PAGE_SCRIPTS, type PageScript } from '../shared/scriptNames.ts';
import { openSidePanel } from '../shared/sidePanel.ts';
import { runOnPage } from './runOnPage.ts';
import { pageSender } from './senders.ts';

type Message = Readonly<Record<string, unknown>>;

const isMessage = (message: unknown): message is Message => typeof message === 'object' && message !== null;

/**
 * Opens the side panel for a page on which somebody has just clicked. The browser remembers the click for this turn
 * alone, so nothing else is asked before.
 * @returns undefined: the message is about something else
 */
export function sidePanelFor(
  message: unknown,
  { id, tab }: Browser.runtime.MessageSender,
): Promise<Reply<boolean>> | undefined {
  if (!isMessage(message) || message.type !== 'sidePanel' || id !== browser.runtime.id || !tab) return undefined;
  return openSidePanel(tab.windowId).then((value) => ({ ok: true, value }));
}

/** A script that a page asks for, and that says nothing. */
const silentScript = ({ type, script }: Message): PageScript | undefined =>
  type === 'load' ? PAGE_SCRIPTS.find((one) => one === script && !isSpeaking(one)) : undefined;

const runFor = async (script: PageScript, sender: Browser.runtime.MessageSender): Promise<Reply<void> | undefined> => {
  const { tabId } = (await pageSender(sender, async () => undefined)) ?? {};
  if (tabId === undefined) return undefined;
  await runOnPage([`/${script}.js`], tabId);
  return { ok: true, value: undefined };
};

/**
 * Runs a script that says nothing on a page of a practice system, before anything else is loaded here: a page that waits
 * for its badges asks for that first.
 * @returns undefined: the message is about something else; or the answer, undefined where it takes more to tell
 */
export function scriptFor(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Reply<void> | undefined> | undefined {
  const script = isMessage(message) ? silentScript(message) : undefined;
  return script && runFor(script, sender).catch(() => undefined);
}
