import type { Page } from 'puppeteer-core';
import type { State } from './states.ts';
import type { Size, Studio } from './studio.ts';

/** Opens a surface in its tab, and waits until it is what it will be. */
export type Show = (page: Page, studio: Studio) => Promise<void>;

/** One surface in one state. */
export interface Scene {
  name: string;
  state: State;
  size: Size;
  show: Show;
  /** The whole page, rather than what the window holds of it. */
  isWhole?: boolean;
  /** A page of a web server that is ours, rather than one of the practice with ours upon it. */
  isOurs?: boolean;
}

export const WINDOW: Size = { width: 1280, height: 960 };
export const POPUP: Size = { width: 400, height: 600, grows: true };

/** First one, then the other. */
export const inTurn =
  (...all: readonly ((page: Page, studio: Studio) => Promise<unknown>)[]): Show =>
  async (page, studio) => {
    for (const show of all) await show(page, studio);
  };

/** A page of the extension, once what is waited for is there. */
export const own =
  (path: string, selector: string): Show =>
  async (page, { open }) => {
    await page.goto(open.extensionUrl(path));
    await page.waitForSelector(selector);
  };

/** A page of the practice. */
export const practicePage =
  (path: string, host = 'demo.theranest.com'): Show =>
  async (page, { open }) => {
    await page.goto(open.origin(host) + path);
  };

/** The background was stopped before it could answer. */
export const unanswered = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } }>;
    for (const api of [chrome, browser]) if (api?.runtime) api.runtime.sendMessage = async () => undefined;
  });

/** The background takes its time with one question. */
export const busy =
  (question: string) =>
  (page: Page): Promise<unknown> =>
    page.evaluateOnNewDocument((type) => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime: { sendMessage: unknown } }>;
      for (const api of [chrome, browser]) {
        if (!api?.runtime) continue;
        const ask = api.runtime.sendMessage as (message: { type: string }) => Promise<unknown>;
        api.runtime.sendMessage = (message: { type: string }) =>
          message.type === type ? new Promise(() => undefined) : ask(message);
      }
    }, question);
