import { browser } from 'wxt/browser';
import type { PageSender } from './senders.ts';

/** Opens the report of a practice in a tab beside its page: a page of the practice may not open it itself. */
export async function openReport({ host, tabId }: PageSender): Promise<undefined> {
  const url = `${browser.runtime.getURL('/')}report.html#${host}`;
  await browser.tabs.create({ url, ...(tabId !== undefined && { openerTabId: tabId }) });
}
