import { type Browser, browser } from 'wxt/browser';
import { hostedSystem } from '../../core/index.ts';

/** A page of a practice system in a tab: what it may read and write is what belongs to its host. */
export interface PageSender {
  host: string;
  origin: string;
  /** Id of the practice system. */
  system: string;
  tabId: number | undefined;
}

/** Whether one of the extension's own pages (popup, options) speaks. */
export const isOwnPage = ({ id, url }: Browser.runtime.MessageSender): boolean =>
  id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL('/'));

/**
 * The practice page whose content script speaks; undefined for anybody else, frames included.
 * @param allowedSystem the practice system of a host that the admin has allowed; undefined for any other host
 */
export async function pageSender(
  { id, url, tab, frameId }: Browser.runtime.MessageSender,
  allowedSystem: (host: string) => Promise<string | undefined>,
): Promise<PageSender | undefined> {
  if (id !== browser.runtime.id || url === undefined || tab === undefined || frameId !== 0) return undefined;
  const { protocol, host, hostname, origin } = new URL(url);
  if (protocol !== 'https:') return undefined;
  const system = hostedSystem(hostname)?.id ?? (await allowedSystem(host));
  return system ? { host, origin, system, tabId: tab.id } : undefined;
}
