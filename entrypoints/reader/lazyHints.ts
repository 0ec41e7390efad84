import type { HintsHandle, HintsHooks, HintsState, Input } from '../shared/hintsScript.ts';
import { loadScript } from '../shared/loadScript.ts';
import { hasHints } from './sessionState.ts';

/** So many clicks and changes are remembered until the hints are there to judge them. */
const EARLY = 30;

/** The hints of a page. Until they are loaded, it remembers what is clicked. */
export class LazyHints {
  #hints: HintsHandle | undefined;
  #early: readonly Input[];

  constructor(early: readonly Input[]) {
    this.#early = early;
  }

  /** Loads the hints. Returns whether they have just come. */
  async load(hooks: Omit<HintsHooks, 'early'>): Promise<boolean> {
    if (this.#hints) return false;
    const make = await loadScript('hints');
    if (this.#hints) return false;
    this.#hints = make?.({ ...hooks, early: this.#early });
    return this.#hints !== undefined;
  }

  onInput(target: EventTarget | null): void {
    const input = [target, location.href] as const;
    if (this.#hints) this.#hints.onInput(...input);
    else this.#early = [...this.#early.slice(-EARLY), input];
  }

  /** Returns whether the page shows ticks that are not saved; before the hints are there, it may. */
  show(state?: HintsState): boolean {
    return this.#hints ? this.#hints.show(state) : hasHints(state?.page.reading.kind);
  }

  move(): void {
    this.#hints?.move();
  }
}
