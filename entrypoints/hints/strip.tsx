import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import sharedCss from '../../components/overlay.css?inline';
import { stripWords } from '../../components/words/strip.ts';
import { languageNow, OURS } from '../../core/index.ts';
import { coveredButtons, overlaps } from '../shared/coveredButtons.ts';
import { prefer, preferences } from '../shared/preferences.ts';
import { isOnDark } from '../shared/scheme.ts';
import { createHost } from '../shared/shadow.ts';
import { bringToTop, topmost } from '../shared/topmost.ts';
import css from './strip.css?inline';

/** Where it may stand, the usual place first. */
const PLACES = ['below', 'below start', 'below end', 'above', 'above start', 'above end'];
const FOLDED = ['below end', 'below start', 'above end', 'above start', 'middle end', 'middle start'];

/** The most of the window's height that it may take by itself. */
const SLIM = 0.35;
/** How long the page is left alone before its buttons are looked for, in milliseconds. */
const AT_REST = 250;

/** The bar at the edge of the window: in the top layer, folded with one click or Escape, over no button of the page. */
export class Strip {
  #parts: { host: HTMLElement; root: ShadowRoot } | undefined;
  #content: ComponentChildren;
  #page = '';
  /** The admin has folded it away. */
  #isFolded = false;
  /** It would cover a button of the page wherever it stands, so it is folded unless the admin unfolds it. */
  #isCramped = false;
  #isWanted = false;
  #size = '';
  #timer = 0;

  constructor() {
    for (const event of ['scrollend', 'resize']) {
      window.addEventListener(event, () => this.#place(), { capture: true, passive: true });
    }
  }

  /** As the admin has left it. */
  async remember(): Promise<void> {
    this.#isFolded = (await preferences()).strip?.isFolded ?? false;
  }

  show(content: ComponentChildren, page: string): void {
    const isOther = page !== this.#page || !this.#parts?.host.isConnected;
    this.#content = content;
    this.#page = page;
    this.#mount();
    this.#render();
    if (isOther) this.#isWanted = false;
    const { width, height } = this.#parts?.host.getBoundingClientRect() ?? new DOMRect();
    const isSame = !isOther && this.#size === `${width} ${height}`;
    clearTimeout(this.#timer);
    // Where only the page has changed, its buttons are looked for once it is at rest.
    if (isSame) this.#timer = window.setTimeout(() => this.#place(), AT_REST);
    else this.#place();
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (!this.#parts) return;
    render(null, this.#parts.root);
    this.#parts.host.remove();
    this.#parts = undefined;
  }

  #mount(): void {
    if (this.#parts?.host.isConnected) return;
    const parts = createHost('div', `${sharedCss}\n${css}`);
    this.#parts = parts;
    parts.host.popover = 'manual';
    parts.host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || this.#isSmall) return;
      // The dialog that it may stand in stays open.
      event.preventDefault();
      this.#fold(true);
    });
    topmost().append(parts.host);
    parts.host.showPopover();
  }

  /** The page has changed around it: it goes where the person is. */
  move(): void {
    if (!this.#parts) return;
    const { host, root } = this.#parts;
    const before = host.parentNode;
    bringToTop(host, root);
    host.style.colorScheme = isOnDark(document.body) ? 'dark' : '';
    if (host.parentNode !== before) this.#place();
  }

  get #isSmall(): boolean {
    return this.#isFolded || (this.#isCramped && !this.#isWanted);
  }

  #fold(isFolded: boolean): void {
    this.#isFolded = isFolded;
    this.#isWanted = !isFolded;
    prefer({ strip: { isFolded } }).catch(() => undefined);
    this.#render();
    this.#place();
    this.#parts?.root.querySelector('button')?.focus();
  }

  #render(): void {
    if (!this.#parts) return;
    const say = stripWords();
    const isSmall = this.#isSmall;
    render(
      <section
        class={isSmall ? 'lens strip folded' : 'lens strip'}
        aria-label={say.region}
        lang={languageNow()}
        dir="ltr"
      >
        {!isSmall && <div class="content">{this.#content}</div>}
        <button
          type="button"
          class="fold"
          aria-expanded={!isSmall}
          onClick={(event) => event.isTrusted && this.#fold(!isSmall)}
        >
          {isSmall ? say.unfold : say.fold}
        </button>
      </section>,
      this.#parts.root,
    );
  }

  #place(): void {
    if (!this.#parts) return;
    this.#settle(this.#parts.host);
    const { width, height } = this.#parts.host.getBoundingClientRect();
    this.#size = `${width} ${height}`;
  }

  /** Looks for the first place where it covers no button of the page and nothing else of ours. */
  #settle(host: HTMLElement): void {
    const others = [...document.querySelectorAll(`[${OURS}]:popover-open`)]
      .filter((other) => other !== host)
      .map((other) => other.getBoundingClientRect());
    const isClear = (place: string): boolean => {
      host.className = place;
      const box = host.getBoundingClientRect();
      return !others.some((other) => overlaps(box, other)) && coveredButtons(box, document, { all: true }).length === 0;
    };
    const isSlim = (): boolean =>
      host.getBoundingClientRect().height <= innerHeight * SLIM || this.#parts?.root.querySelector('[open]') != null;
    const settle = (places: readonly string[]): boolean => {
      const found = places.find(isClear);
      host.className = found ?? places[0] ?? '';
      return found !== undefined;
    };
    if (this.#isFolded) {
      settle(FOLDED);
      return;
    }
    const wasCramped = this.#isCramped;
    this.#isCramped = false;
    if (wasCramped) this.#render();
    if (settle(PLACES) && isSlim()) return;
    this.#isCramped = true;
    if (this.#isWanted) return;
    this.#render();
    settle(FOLDED);
  }
}
