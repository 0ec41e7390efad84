import type { PanelHandle, PanelHooks, PanelState } from '../shared/panelScript.ts';
import { loadScript } from './loadScript.ts';

/** The panel of a page, loaded when it is first opened. */
export class LazyPanel {
  readonly #hooks: PanelHooks;
  #panel: PanelHandle | undefined;

  constructor(hooks: PanelHooks) {
    this.#hooks = hooks;
  }

  /** @throws Error when its script cannot be loaded now */
  async load(): Promise<void> {
    if (this.#panel) return;
    const make = await loadScript('panel');
    this.#panel ??= make?.(this.#hooks);
  }

  show(state: PanelState): void {
    this.#panel?.show(state);
  }

  /** Returns whether it is loaded and can be opened. */
  open(staffId: string | undefined, isAsked: boolean): boolean {
    this.#panel?.open(staffId, isAsked);
    return this.#panel !== undefined;
  }
}
