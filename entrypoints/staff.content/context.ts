import { browser } from 'wxt/browser';
import { OURS } from '../../core/index.ts';

/**
 * The life of a content script, in the place of WXT's own, which posts to the page that we are there. A newer script of
 * ours in the same page, after an update, ends the older one.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    const started = `${browser.runtime.id} started`;
    document.dispatchEvent(new Event(started));
    // Firefox ends the older one with its extension: nobody else would take away what it has put there.
    for (const left of document.querySelectorAll(`[${OURS}]`)) left.remove();
    document.addEventListener(started, () => this.#life.abort(), { signal: this.#life.signal });
  }

  get isInvalid(): boolean {
    return this.#life.signal.aborted || !browser.runtime?.id;
  }

  onInvalidated(end: () => void): void {
    this.#life.signal.addEventListener('abort', end);
  }
}
