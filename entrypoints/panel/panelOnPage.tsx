import { render } from 'preact';
import sharedCss from '../../components/overlay.css?inline';
import workCss from '../../components/work.css?inline';
import type { PanelHandle, PanelHooks, PanelPart, PanelState } from '../shared/panelScript.ts';
import { type PanelPlace, prefer, preferences } from '../shared/preferences.ts';
import { isOnDark } from '../shared/scheme.ts';
import { createHost } from '../shared/shadow.ts';
import { speakChosen } from '../shared/speakChosen.ts';
import { bringToTop, topmost } from '../shared/topmost.ts';
import { type Dock, dock, isAtRight, WIDTH } from './dock.ts';
import type { FrameHooks } from './Frame.tsx';
import { focusPanel } from './focusPanel.ts';
import { Panel } from './Panel.tsx';
import { actionsOn } from './pageActions.ts';
import panelCss from './panel.css?inline';
import type { PageActions } from './panelActions.ts';

/** The panel beside the page: opened by a badge or from the popup, closed with Escape or its button. */
export class PanelOnPage implements PanelHandle {
  #state: PanelState = {};
  #openFor: string | undefined;
  #parts: { host: HTMLElement; root: ShadowRoot; life: AbortController } | undefined;
  #cameFrom: Element | null = null;
  #place: PanelPlace = {};
  #dock: Dock | undefined;
  #isWanted = false;
  /** How often the admin has asked from elsewhere what the page looks like. */
  #snapshots = 0;
  #isNobody = false;
  readonly #hooks: PanelHooks;
  readonly #actions: PageActions;
  readonly #frame: FrameHooks = {
    resize: (width, isOver) => {
      if (!this.#dock) return;
      this.#dock = { ...this.#dock, width };
      if (isOver) this.#keep({ width });
      this.#render();
    },
    toOtherSide: () => {
      this.#keep({ side: this.#dock?.side === 'end' ? 'start' : 'end' });
      this.#stand();
      this.#render();
    },
    fold: (isFolded) => {
      this.#isWanted = !isFolded;
      this.#keep({ isCollapsed: isFolded });
      this.#stand();
      this.#render();
      this.#focus();
    },
    close: () => this.close(),
  };

  constructor(hooks: PanelHooks) {
    this.#hooks = hooks;
    const { point, ...actions } = actionsOn(hooks);
    this.#actions = { ...actions, point: (...what) => this.#aside(() => point(...what)) };
  }

  async open(staffId?: string, isAsked = true, at?: PanelPart): Promise<void> {
    this.#openFor = staffId;
    if (at === 'snapshot') this.#snapshots += 1;
    this.#isNobody = at === 'nobody';
    this.#isWanted = isAsked;
    this.#cameFrom = document.activeElement;
    // Without the extension the panel still opens: it says what has happened.
    const [kept] = await Promise.all([preferences(), speakChosen('panel')]).catch(() => []);
    this.#place = kept?.panel ?? {};
    this.#mount();
    this.#stand();
    this.#render();
    this.#focus();
  }

  close(): void {
    if (!this.#parts) return;
    const { host, root, life } = this.#parts;
    life.abort();
    host.remove();
    render(null, root);
    this.#parts = undefined;
    if (this.#openFor !== undefined && this.#hooks.focusBadge(this.#openFor)) return;
    if (this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
  }

  show(state: PanelState): void {
    const hasWaited = this.#state.isLoading === true && !this.#state.overview && state.overview !== undefined;
    this.#state = state;
    if (!this.#parts) return;
    this.#render();
    // Not if the admin has moved the focus elsewhere meanwhile.
    if (hasWaited && this.#parts.root.activeElement?.localName === 'h1') this.#focus();
  }

  #keep(change: PanelPlace): void {
    this.#place = { ...this.#place, ...change };
    // If it cannot be kept, the panel stands in its usual place the next time.
    prefer({ panel: this.#place }).catch(() => undefined);
  }

  #mount(): void {
    if (this.#parts?.host.isConnected) return;
    const parts = { ...createHost('div', `${sharedCss}\n${workCss}\n${panelCss}`), life: new AbortController() };
    const { signal } = parts.life;
    parts.host.popover = 'manual';
    parts.host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      // The dialog that it may stand in stays open.
      event.preventDefault();
      this.close();
    });
    window.addEventListener(
      'resize',
      () => {
        this.#stand();
        this.#render();
      },
      { passive: true, signal },
    );
    topmost().append(parts.host);
    parts.host.showPopover();
    this.#parts = parts;
    this.move();
  }

  move(): void {
    if (!this.#parts) return;
    const { host, root } = this.#parts;
    bringToTop(host, root);
    // Where a dark style was put over the page it is dark as well.
    host.style.colorScheme = isOnDark(document.body) ? 'dark' : '';
  }

  /** The panel steps aside while something on the page is pointed at. */
  async #aside<T>(work: () => Promise<T>): Promise<T> {
    const host = this.#parts?.host;
    host?.style.setProperty('visibility', 'hidden');
    try {
      return await work();
    } finally {
      host?.style.removeProperty('visibility');
    }
  }

  /** Finds the place again: the window has another size, or the admin wants another one. */
  #stand(): void {
    this.#dock = dock(this.#place, this.#isWanted);
  }

  #focus(): void {
    if (this.#parts) focusPanel(this.#parts.root, this.#openFor);
  }

  #render(): void {
    if (!this.#parts || !this.#dock) return;
    const { host, root } = this.#parts;
    const { top, bottom, width, isFolded, isWhole } = this.#dock;
    const isRight = isAtRight(this.#dock);
    Object.assign(host.style, {
      top: `${top}px`,
      bottom: `${bottom}px`,
      left: isRight ? 'auto' : '0',
      right: isRight ? '0' : 'auto',
      width: isFolded ? `${WIDTH.folded}px` : isWhole ? '100%' : `${width}px`,
    });
    render(
      <Panel
        {...this.#state}
        openFor={this.#openFor}
        snapshots={this.#snapshots}
        isNobody={this.#isNobody}
        actions={this.#actions}
        dock={this.#dock}
        frame={this.#frame}
      />,
      root,
    );
  }
}
