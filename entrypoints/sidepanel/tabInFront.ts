import { type Browser, browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;

/**
 * Calls back with the tab in front of the window in which the side panel stands: now, and whenever it may be another
 * one, or show another page.
 * @returns looks again
 */
export async function followTab(react: (tab: Tab | undefined) => void): Promise<() => Promise<void>> {
  const { id: windowId } = await browser.windows.getCurrent();
  let looks = 0;
  const look = async (): Promise<void> => {
    looks += 1;
    const mine = looks;
    const [tab] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
    if (mine === looks) react(tab);
  };
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) look();
  });
  browser.tabs.onUpdated.addListener((_, { status, url }, tab) => {
    if (tab.active && tab.windowId === windowId && (status !== undefined || url !== undefined)) look();
  });
  for (const event of [browser.tabs.onRemoved, browser.tabs.onAttached, browser.tabs.onReplaced]) {
    event.addListener(() => {
      look();
    });
  }
  browser.windows.onFocusChanged.addListener(look);
  await look();
  return look;
}
