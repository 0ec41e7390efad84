import { browser } from 'wxt/browser';
import { type Changed, forgetNames, toFixIn } from '../../core/index.ts';
import type { ChangedMessage } from '../shared/messages.ts';
import { allToFix } from './practices.ts';
import type { PageSender } from './senders.ts';
import { syncSoon } from './syncSoon.ts';
import { paintIcon } from './toolbarIcon.ts';

/** Has our open pages ask anew. */
export const tellOwnPages = (): void => {
  const message: ChangedMessage = { type: 'changed' };
  // Nobody listens while neither popup nor options are open.
  browser.runtime.sendMessage(message).catch(() => undefined);
};

/** Writes the number to fix on the icon.
 * @param kept what has just been changed, so that it need not be counted again
 */
export const repaint = async (page?: PageSender, kept?: Changed): Promise<void> => {
  const tab = page?.tabId === undefined ? undefined : { id: page.tabId, host: page.host };
  const known = page && kept && { host: page.host, toFix: toFixIn(kept.kept, kept.at, kept.audit) };
  await paintIcon(await allToFix(known).finally(forgetNames), tab);
};

/** Tells our open pages and the other machines that something was changed, and passes the answer on. */
export const changed = <T>(value: T, page?: PageSender): T => {
  tellOwnPages();
  syncSoon();
  // The tab may be gone by now.
  repaint(page).catch(() => undefined);
  return value;
};
