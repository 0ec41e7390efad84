import type { Badges, Vocabulary } from '../../core/index.ts';
import { type HintsDoor, type HintsState, type Input, takeHints } from '../shared/hints.ts';
import { load } from './load.ts';

/** So many clicks and changes are remembered until the hints are there to judge them. */
const EARLY = 30;

/** The hints of a page, from before they are loaded. */
export class Hints {
  #door: HintsDoor | undefined;
  #early: readonly Input[] = [];
  /** What stands in the rows of this page instead of the usual badges. */
  badges: Badges | undefined;

  /**
   * Loads all readers and the hints.
   * @param changed called when other badges are to stand on the page
   * @returns whether they have just come
   */
  async load(vocabulary: Vocabulary, changed: () => void, end: () => void): Promise<boolean> {
    await load('hints');
    if (this.#door) return false;
    const badges = (others: Badges | undefined): void => {
      this.badges = others;
      changed();
    };
    this.#door = takeHints()?.make({ vocabulary, early: this.#early, badges, end });
    return this.#door !== undefined;
  }

  onInput(target: EventTarget | null): void {
    const input = [target, location.href] as const;
    if (this.#door) this.#door.onInput(...input);
    else this.#early = [...this.#early.slice(-EARLY), input];
  }

  /** Returns whether the page shows ticks that are not saved. */
  show(state?: HintsState): boolean {
    return this.#door?.show(state) ?? false;
  }

  move(): void {
    this.#door?.move();
  }
}
