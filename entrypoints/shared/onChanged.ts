import { browser } from 'wxt/browser';

/** Calls back whenever the background says that something was read or decided. */
export function onChanged(react: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed') react();
  });
}
