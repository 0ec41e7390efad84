import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Runs scripts of the package in the page of a tab. */
export async function runOnPage(files: readonly ScriptPublicPath[], tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
}
