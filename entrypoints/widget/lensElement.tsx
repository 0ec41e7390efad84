import { type ComponentChild, render } from 'preact';
import { Speaking } from '../../components/speaking.ts';
import { tellNoWords } from '../../components/tellNoWords.ts';
import type { Language } from '../../core/index.ts';
import { setStyles } from './documentStyles.ts';
import { elementWords } from './elementWords.ts';
import { languageAt, watchLanguage } from './languageAt.ts';
import type { Part } from './parts.ts';
import { takeUp } from './reflect.ts';

/** Where there is no page (Node), the classes can be loaded and do nothing. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/** What both elements share: a shadow root with Preact in it, a language, events. */
export abstract class LensElement extends Base {
  readonly #root = this.attachShadow({ mode: 'open' });
  #isDue = false;
  #stopWatching: (() => void) | undefined;
  #language: Language | undefined;
  /** Says that there is nothing to draw with. */
  #problem: HTMLElement | undefined;

  /** Properties that may have been set before the element was defined. */
  protected abstract readonly settable: readonly string[];
  /** What its view is made of, beside the words of the elements. */
  protected parts(): readonly Part<unknown>[] {
    return [];
  }
  protected abstract css(): string;
  protected abstract view(): ComponentChild;
  /** The language has changed. */
  protected spoken(): void {}

  connectedCallback(): void {
    takeUp(this, this.settable);
    this.dress();
    this.#stopWatching = watchLanguage(this, () => this.#listen());
    this.#listen();
    this.draw();
  }

  disconnectedCallback(): void {
    this.#stopWatching?.();
  }

  adoptedCallback(): void {
    this.dress();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'lang') this.#listen();
    this.draw();
  }

  protected get language(): Language {
    return this.#language ?? languageAt(this);
  }

  /** Its style is another one from now on. */
  protected dress(): void {
    setStyles(this.#root, this.css());
  }

  /** Draws anew, once for all that changes in one go. */
  protected draw(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (!this.isConnected) return;
      if (this.#needs.every((part) => part.now(this.language))) this.#render();
      else this.#load();
    });
  }

  get #needs(): readonly Part<unknown>[] {
    return [elementWords, ...this.parts()];
  }

  #render(): void {
    this.#problem?.remove();
    this.dress();
    render(<Speaking value={this.language}>{this.view()}</Speaking>, this.#root);
  }

  /** Draws once all is there that it needs in the language; until then, what was drawn stays. */
  async #load(): Promise<void> {
    try {
      await Promise.all(this.#needs.map((part) => part.load(this.language)));
      this.draw();
    } catch {
      this.#problem?.remove();
      this.#problem = tellNoWords(() => {
        this.spoken();
        this.draw();
      });
      this.#root.append(this.#problem);
    }
  }

  protected tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`license-lens:${name}`, { bubbles: true, composed: true, detail }));
  }

  #listen(): void {
    const language = languageAt(this);
    if (language === this.#language) return;
    this.#language = language;
    this.spoken();
    this.draw();
  }
}
