import { browser } from 'wxt/browser';
import { prefer, preferences } from '../shared/preferences.ts';
import { runInBuiltInTabs } from './sites.ts';

/** After installing: License Lens runs in the tabs that are open, and shows its welcome page once. */
export async function openWelcome(): Promise<void> {
  await runInBuiltInTabs();
  if ((await preferences()).isWelcomed) return;
  await prefer({ isWelcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
