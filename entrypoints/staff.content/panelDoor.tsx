import { render } from 'preact';
import sharedCss from '../../components/style.css?inline';
import { Panel, type PanelState } from './Panel.tsx';
import panelCss from './panel.css?inline';
import { createHost } from './shadow.ts';

/** The panel beside the page: opened by a badge or from the popup, closed with Escape or its button. */
export class PanelDoor {
  #state: PanelState = {};
  #parts: { host: HTMLElement; root: ShadowRoot } | undefined;
  #cameFrom: Element | null = null;
  readonly #focusBadge: (staffId: string) => boolean;

  /** @param focusBadge gives the focus back to the badge that opened the panel, if it is still there */
  constructor(focusBadge: (staffId: string) => boolean) {
    this.#focusBadge = focusBadge;
  }

  /** Opens the panel, at one person if `staffId` is given. */
  open(staffId?: string): void {
    this.#state = { ...this.#state, openFor: staffId };
    this.#cameFrom = document.activeElement;
    const { root } = this.#mount();
    this.#render();
    const finding = staffId === undefined ? null : root.querySelector(`[data-staff="${CSS.escape(staffId)}"]`);
    finding?.scrollIntoView({ block: 'nearest' });
    (finding?.querySelector('summary') ?? root.querySelector('h1'))?.focus();
  }

  close(): void {
    if (!this.#parts) return;
    this.#parts.host.remove();
    render(null, this.#parts.root);
    this.#parts = undefined;
    const { openFor } = this.#state;
    if (openFor !== undefined && this.#focusBadge(openFor)) return;
    if (this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
  }

  /** Shows what is known now, if the panel is open. */
  show(state: Omit<PanelState, 'openFor'>): void {
    this.#state = { ...state, openFor: this.#state.openFor };
    if (this.#parts) this.#render();
  }

  #mount(): { host: HTMLElement; root: ShadowRoot } {
    if (this.#parts?.host.isConnected) return this.#parts;
    const parts = createHost('div', `${sharedCss}\n${panelCss}`);
    parts.host.popover = 'manual';
    parts.host.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    document.documentElement.append(parts.host);
    parts.host.showPopover();
    this.#parts = parts;
    return parts;
  }

  #render(): void {
    if (this.#parts) render(<Panel {...this.#state} close={() => this.close()} />, this.#parts.root);
  }
}
