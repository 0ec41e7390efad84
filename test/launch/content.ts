import type { Page } from 'puppeteer-core';

/**
 * Runs a function where our content scripts run on a page, in either browser: there, and nowhere else, closed shadow
 * roots are open to us. It is given those of ours that are on the page, and sees nothing of its file.
 */
export async function inContent<T, A extends unknown[]>(
  extensionPage: Page,
  page: Page,
  work: (roots: ShadowRoot[], ...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const answer = await extensionPage.evaluate(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = (await api.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
    if (!tab) return { error: 'no tab shows ' + ${JSON.stringify(page.url())} };
    const [{ result, error }] = await api.scripting.executeScript({
      target: { tabId: tab.id },
      args: ${JSON.stringify(args)},
      func: async (...args) => {
        const { dom } = globalThis.browser ?? globalThis.chrome;
        const hosts = [...document.querySelectorAll('[data-license-lens]')];
        const rootOf = (host) => (dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
        const roots = hosts.map(rootOf).filter(Boolean);
        return (${work})(roots, ...args);
      },
    });
    return { result, error: error && String(error.message ?? error) };
  })()`);
  const { result, error } = answer as { result: T; error?: string };
  if (error) throw new Error(error);
  return result;
}
