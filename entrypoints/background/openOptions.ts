import { browser } from 'wxt/browser';

/** Opens the options: a page of the practice may not open them itself. */
export async function openOptions(): Promise<undefined> {
  await browser.runtime.openOptionsPage();
}
