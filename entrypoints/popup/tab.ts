import { signal } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import type { PanelPart } from '../shared/panelScript.ts';
import { prefer, preferences } from '../shared/preferences.ts';
import { openSidePanel } from '../shared/sidePanel.ts';
import type { TabMessage, Where } from '../shared/tabMessages.ts';
import { siteOf, type TabSite } from '../shared/tabSite.ts';

/** Undefined: a tab that shows no site, or one that the browser does not tell. */
export const site = signal<TabSite | undefined>(undefined);
/** What the tab shows; null where nobody answers, undefined before it was asked. */
export const where = signal<Where | null | undefined>(undefined);
/** The panel opens as the side panel of the browser, as the admin has chosen last. */
export const opensBeside = signal(false);
/** The window of the popup: a click opens the side panel without looking for it first. */
let windowId: number | undefined;

const tabInFront = async (): Promise<Browser.tabs.Tab | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
};

/** Finds out which site the tab behind the popup shows, as far as the browser tells. */
export async function lookAtSite(): Promise<void> {
  const [tab, { opensBeside: isBeside = false }] = await Promise.all([tabInFront(), preferences()]);
  windowId = tab?.windowId;
  opensBeside.value = isBeside;
  site.value = await siteOf(tab?.url);
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

/** Opens the side panel of the browser, and closes the popup: to be called right from a click. */
export async function openBeside(): Promise<void> {
  if (windowId !== undefined && (await openSidePanel(windowId))) window.close();
}

/** Opens the panel on the page behind the popup, if there is one, and closes the popup. */
export async function openOnPage(): Promise<void> {
  await prefer({ opensBeside: false });
  if (await tellTab({ type: 'openPanel', isOnPage: true })) window.close();
}

/** Opens the panel where it was opened last: to be called right from a click. */
export const openPanel = (): Promise<void> => (opensBeside.value ? openBeside() : openOnPage());

/** Opens a part of the panel, in whichever is open. */
export async function openPart(at: PanelPart): Promise<void> {
  if (await tellTab({ type: 'openPanel', at })) window.close();
}

/** Loads the page behind the popup again, and closes the popup. */
export async function reloadTab(): Promise<void> {
  const tab = await tabInFront();
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
  window.close();
}
