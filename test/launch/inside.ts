import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Context = Protocol.Runtime.ExecutionContextDescription;

const isOurs = ({ origin, auxData }: Context): boolean =>
  origin.startsWith('chrome-extension://') && auxData?.type === 'isolated';

const contextsOf = async (session: CDPSession): Promise<Context[]> => {
  const contexts: Context[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  return contexts.filter(isOurs);
};

/**
 * Runs a function in the world of our content scripts, where the browser opens closed shadow roots to us: there
 * `shadowRoot` of our elements is what no page ever gets.
 */
export async function evaluateInside<T, A extends unknown[]>(
  page: Page,
  work: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const session = await page.createCDPSession();
  try {
    const [context] = await contextsOf(session);
    if (!context) throw new Error('no content script of ours runs in this page');
    const open = `Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() {
      return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; } });`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: context.id,
      expression: `${open}(${work})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}
