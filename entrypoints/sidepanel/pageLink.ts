import { type Browser, browser } from 'wxt/browser';
import type { Vocabulary } from '../../core/index.ts';
import type { PageActions } from '../panel/panelActions.ts';
import { ACTS, type Act, type FromPage, type FromSidePanel, SIDE_PANEL } from '../shared/sidePanelPort.ts';

/** What is heard of the page. */
export interface PageHooks {
  /** The page has answered: what it says from now on is about this practice. */
  onPage(host: string, actions: PageActions): void;
  onTold(message: Extract<FromPage, { type: 'state' | 'open' | 'close' }>): void;
  /** The page is gone, or nobody of ours is there. */
  onGone(): void;
}

/** The connection to the page in a tab. It ends with the page, and what the page has told ends with it. */
export class PageLink {
  readonly tabId: number;
  readonly #port: Browser.runtime.Port;
  readonly #hooks: PageHooks;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #isOver = false;
  #last = 0;

  constructor(tabId: number, hooks: PageHooks) {
    this.tabId = tabId;
    this.#hooks = hooks;
    this.#port = browser.tabs.connect(tabId, { name: SIDE_PANEL, frameId: 0 });
    this.#port.onMessage.addListener((message: FromPage) => this.#hear(message));
    this.#port.onDisconnect.addListener(() => {
      // Chromium complains of an error at which nobody has looked: that nobody is there is none here.
      if (browser.runtime.lastError && this.#isOver) return;
      this.#end();
      hooks.onGone();
    });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Nothing is heard of the page any more. */
  leave(): void {
    if (this.#isOver) return;
    this.#end();
    this.#port.disconnect();
  }

  #end(): void {
    this.#isOver = true;
    this.#waiting.clear();
  }

  #hear(message: FromPage): void {
    if (this.#isOver) return;
    if (message.type === 'page') this.#hooks.onPage(message.host, this.#actions(message.vocabulary));
    else if (message.type === 'answer') this.#settle(message);
    else this.#hooks.onTold(message);
  }

  #settle({ id, value, problem }: FromPage & { type: 'answer' }): void {
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (problem === undefined) asked?.resolve(value);
    else asked?.reject(new Error(problem));
  }

  #act(act: Act, args: readonly unknown[]): Promise<unknown> {
    const answer = Promise.withResolvers<unknown>();
    if (this.#isOver) return answer.promise;
    this.#last += 1;
    this.#waiting.set(this.#last, answer);
    // What is left out at the end would come as null.
    const given = args.slice(0, args.findLastIndex((one) => one !== undefined) + 1);
    this.#port.postMessage({ id: this.#last, act, args: given } satisfies FromSidePanel);
    return answer.promise;
  }

  /** Each is done on the page, by those of the same name there (panel/pageActions.ts). */
  #actions(vocabulary: Vocabulary): PageActions {
    const acts = ACTS.map((act) => [act, (...args: readonly unknown[]) => this.#act(act, args)]);
    // The side panel is open already.
    return { ...Object.fromEntries(acts), vocabulary, toSidePanel: async () => true };
  }
}
