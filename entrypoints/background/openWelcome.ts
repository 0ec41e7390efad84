import { browser } from 'wxt/browser';
import { prefer, preferences } from '../shared/preferences.ts';
import { runInBuiltInTabs } from './hosts.ts';

/** After it was installed: License Lens is at work in the tabs that are open, and says once what it is. */
export async function openWelcome(): Promise<void> {
  await runInBuiltInTabs();
  if ((await preferences()).isWelcomed) return;
  await prefer({ isWelcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
