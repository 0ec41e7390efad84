import { render } from 'preact';
import sharedCss from '../../components/style.css?inline';
import type { PanelDoor, PanelHooks, PanelState } from '../shared/panel.ts';
import { speakChosen } from '../shared/preferences.ts';
import { createHost } from '../shared/shadow.ts';
import { Panel } from './Panel.tsx';
import panelCss from './panel.css?inline';

/** The panel beside the page: opened by a badge or from the popup, closed with Escape or its button. */
export class Door implements PanelDoor {
  #state: PanelState = {};
  #openFor: string | undefined;
  #parts: { host: HTMLElement; root: ShadowRoot } | undefined;
  #cameFrom: Element | null = null;
  readonly #hooks: PanelHooks;

  constructor(hooks: PanelHooks) {
    this.#hooks = hooks;
  }

  get isOpen(): boolean {
    return this.#parts !== undefined;
  }

  async open(staffId?: string): Promise<void> {
    this.#openFor = staffId;
    this.#cameFrom = document.activeElement;
    await speakChosen().catch(() => undefined);
    const { root } = this.#mount();
    this.#render();
    const finding = staffId === undefined ? null : root.querySelector(`[data-staff="${CSS.escape(staffId)}"]`);
    finding?.scrollIntoView({ block: 'nearest' });
    const target = finding?.querySelector('summary') ?? root.querySelector('[data-next]') ?? root.querySelector('h1');
    if (target instanceof HTMLElement) target.focus();
  }

  close(): void {
    if (!this.#parts) return;
    this.#parts.host.remove();
    render(null, this.#parts.root);
    this.#parts = undefined;
    if (this.#openFor !== undefined && this.#hooks.focusBadge(this.#openFor)) return;
    if (this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
  }

  show(state: PanelState): void {
    this.#state = state;
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
    if (!this.#parts) return;
    render(
      <Panel {...this.#state} openFor={this.#openFor} hooks={this.#hooks} close={() => this.close()} />,
      this.#parts.root,
    );
  }
}
