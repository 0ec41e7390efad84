import type { Browser } from 'wxt/browser';
import { ask } from '../shared/ask.ts';
import { loadScript } from '../shared/loadScript.ts';
import type { PanelHandle, PanelHooks, PanelOpening, PanelState } from '../shared/panelScript.ts';
import { preferences } from '../shared/preferences.ts';

/** How long a panel waits for an answer before it opens without one, in milliseconds. */
const MOMENT = 300;
export const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT));

/** The browser opens its side panel right after a click or a key, and only where it has one. */
const openSidePanel = (): Promise<boolean> => ask({ type: 'sidePanel' });

/** The panels about one open page: the one that stands on it, and the browser's own while that is open. */
export class Panels implements Pick<PanelHandle, 'show'> {
  readonly #hooks: PanelHooks;
  /** Undefined: it was not opened yet. */
  #onPage: PanelHandle | undefined;
  readonly #beside = new Set<PanelHandle>();
  /** What the side panel opens at, once it is there. */
  #awaited: PanelOpening | undefined;

  constructor(hooks: PanelHooks) {
    this.#hooks = hooks;
  }

  show(state: PanelState): void {
    for (const panel of [this.#onPage, ...this.#beside]) panel?.show(state);
  }

  /** The page has changed around the panel that stands on it. */
  move(): void {
    this.#onPage?.move();
  }

  /** The panel that opens; undefined: it is on its way, or could not be loaded. */
  async choose(opening: PanelOpening): Promise<PanelHandle | undefined> {
    const { isAsked, isOnPage } = opening;
    if (isOnPage) for (const panel of this.#beside) panel.close();
    const [beside] = isOnPage ? [] : this.#beside;
    if (beside) return beside;
    if (!isOnPage && (await preferences()).opensBeside) {
      // Nothing opens on the page by itself for an admin who wants it beside.
      if (!isAsked) return undefined;
      this.#awaited = opening;
      if (await openSidePanel()) return undefined;
      this.#awaited = undefined;
    }
    const make = await loadScript('panel');
    this.#onPage ??= make?.(this.#hooks);
    return this.#onPage;
  }

  /** The side panel is open, and about this page: the panel on it closes. */
  async attach(port: Browser.runtime.Port): Promise<void> {
    let isGone = false;
    let panel: PanelHandle | undefined;
    port.onDisconnect.addListener(() => {
      isGone = true;
      if (panel) this.#beside.delete(panel);
    });
    const make = await loadScript('beside');
    if (isGone) return;
    panel = make?.(this.#hooks, port);
    if (!panel) return;
    this.#onPage?.close();
    this.#beside.add(panel);
    const { staffId, isAsked, at } = this.#awaited ?? {};
    if (this.#awaited) panel.open(staffId, isAsked, at);
    this.#awaited = undefined;
  }

  /** The side panel turns to somebody whose badge has the focus: the one on the page would take that. */
  turnTo(staffId: string): void {
    for (const panel of this.#beside) panel.open(staffId);
  }
}
