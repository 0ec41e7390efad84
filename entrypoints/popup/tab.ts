import { signal } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import { vocabularyForHost } from '../../core/index.ts';
import { askInWords } from '../shared/askInWords.ts';
import type { PanelPart } from '../shared/panelScript.ts';
import type { TabMessage, Where } from '../shared/tabMessages.ts';

/** The site of the tab behind the popup. */
export interface TabSite {
  host: string;
  /** License Lens is at work there. */
  isOurs: boolean;
  /** Id of its practice system, where License Lens is at work. */
  system?: string;
  /** Sites to be allowed first: the admin, or their browser, has taken the permission back. */
  barred?: string[];
}

/** Undefined: a tab that shows no site, or one that the browser does not tell. */
export const site = signal<TabSite | undefined>(undefined);
/** What the tab shows; null where nobody answers, undefined before it was asked. */
export const where = signal<Where | null | undefined>(undefined);

const tabInFront = async (): Promise<Browser.tabs.Tab | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
};

/** Id of the practice system of a site; undefined where License Lens is not at work. */
const systemOf = async ({ host, hostname }: URL): Promise<string | undefined> => {
  const known = vocabularyForHost(hostname);
  if (known) return known.id;
  const hosts = await askInWords({ type: 'hosts' }).catch(() => []);
  return hosts.find((settings) => settings.host === host)?.system;
};

/** The site as the manifest names it, or as the admin was asked for it. */
const originsOf = (hostname: string): string[] =>
  (vocabularyForHost(hostname)?.hosts ?? [hostname]).map((host) => `https://${host}/*`);

/** Firefox, and whoever manages extensions in Chrome, can take any site back at any time. */
const barredAt = async ({ hostname }: URL): Promise<string[] | undefined> => {
  const isAllowed = await browser.permissions.contains({ origins: [`https://${hostname}/*`] });
  return isAllowed ? undefined : originsOf(hostname);
};

/** Finds out which site the tab behind the popup shows, as far as the browser tells. */
export async function lookAtSite(): Promise<void> {
  const url = (await tabInFront())?.url;
  if (!url?.startsWith('https://')) return;
  const address = new URL(url);
  const system = await systemOf(address);
  const barred = system === undefined ? undefined : await barredAt(address);
  site.value = {
    host: address.host,
    isOurs: system !== undefined,
    ...(system !== undefined && { system }),
    ...(barred && { barred }),
  };
}

const tellTab = async (message: TabMessage): Promise<Where | null> => {
  const tab = await tabInFront();
  if (tab?.id === undefined) return null;
  // A tab without our content script has nobody who answers.
  const answer: Where | undefined = await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  return answer ?? null;
};

export async function askTab(): Promise<void> {
  where.value = await tellTab({ type: 'where' });
}

/** From now on License Lens is at work in the tab behind the popup. */
export function atWorkOn(host: string, system: string | undefined): void {
  site.value = { host, isOurs: true, ...(system !== undefined && { system }) };
  where.value = { host };
}

/** Asks for a site that was taken back, in the browser's own prompt: to be called right from a click. */
export async function allowAgain({ host, system, barred = [] }: TabSite): Promise<void> {
  if (!(await browser.permissions.request({ origins: barred }))) return;
  atWorkOn(host, system);
  await askTab();
}

/** Goes to a page of the practice: in the tab behind the popup, if that shows the practice. */
export async function go(url: string): Promise<void> {
  const tab = await tabInFront();
  const isHere = site.value?.host === new URL(url).host && tab?.id !== undefined;
  await (isHere ? browser.tabs.update(tab.id, { url }) : browser.tabs.create({ url }));
}

/** Opens the panel on the page behind the popup, if there is one, and closes the popup. */
export async function openPanel(at?: PanelPart): Promise<void> {
  if (await tellTab({ type: 'openPanel', ...(at && { at }) })) window.close();
}

/** Loads the page behind the popup again, and closes the popup. */
export async function reloadTab(): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
  window.close();
}
