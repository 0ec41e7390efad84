import { type Browser, browser } from 'wxt/browser';
import type { Reply } from '../shared/replies.ts';
import { openSidePanel } from '../shared/sidePanel.ts';

const isQuestion = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'sidePanel';

/**
 * Opens the side panel for a page on which somebody has just clicked. The browser remembers the click for this turn
 * alone, so nothing else is asked before.
 * @returns undefined: the message is about something else
 */
export function sidePanelFor(
  message: unknown,
  { id, tab }: Browser.runtime.MessageSender,
): Promise<Reply<boolean>> | undefined {
  if (!isQuestion(message) || id !== browser.runtime.id || !tab) return undefined;
  return openSidePanel(tab.windowId).then((value) => ({ ok: true, value }));
}
