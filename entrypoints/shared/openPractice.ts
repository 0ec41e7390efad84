import { browser } from 'wxt/browser';
import { defaultSystem, hostedSystems } from '../../core/index.ts';

const ORIGINS = hostedSystems.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
const { start } = defaultSystem;

/** Goes to the tab in which the practice is open, else to the address where everybody signs in. */
export async function openPractice(): Promise<void> {
  const open = await browser.tabs.query({ url: ORIGINS });
  const [tab] = open.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) {
    await browser.tabs.create(start === undefined ? {} : { url: start });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
