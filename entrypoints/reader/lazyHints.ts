import type { Vocabulary } from '../../core/index.ts';
import { ask } from '../shared/ask.ts';
import type { HintsHandle, HintsHooks, HintsState, Input } from '../shared/hintsScript.ts';
import { loadScript } from '../shared/loadScript.ts';
import { Leavers } from './leavers.ts';
import { hasHints } from './sessionState.ts';

/** So many clicks and changes are remembered until the hints are there to judge them. */
const EARLY = 30;

/** The page that may get hints. */
export interface HintedPage {
  /** Its shadow roots and frames. */
  readonly roots: Iterable<Node>;
  /** Hints are wanted here. */
  loadHints(): void;
}

/** The hints of a page. Until they are loaded, it remembers what is clicked; on the staff list they come for somebody who leaves. */
export class LazyHints {
  #hints: HintsHandle | undefined;
  #early: readonly Input[];
  readonly #page: HintedPage;
  readonly #leavers: Leavers;
  #state: HintsState | undefined;
  /** Of whom it is said that they cannot be deactivated, or asked whether they were. */
  #leaver: string | undefined;

  constructor(vocabulary: Vocabulary, early: readonly Input[], page: HintedPage) {
    this.#leavers = new Leavers(vocabulary);
    this.#early = early;
    this.#page = page;
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
    const staffId = this.#leavers.onInput(target, this.#state?.page);
    if (staffId) ask({ type: 'beginHere', changes: [{ do: 'deactivate', staffId }] }).catch(() => undefined);
    const input = [target, location.href] as const;
    if (this.#hints) this.#hints.onInput(...input);
    else this.#early = [...this.#early.slice(-EARLY), input];
  }

  /** The pointer is over something, or the focus in it. */
  onMeet(target: EventTarget | null): void {
    if (this.#isNew(this.#leavers.onMeet(target, this.#state?.page))) this.#hints?.show(this.#state, this.#leaver);
  }

  /** Returns whether the page shows ticks that are not saved; before the hints are there, it may. */
  show(state?: HintsState): boolean {
    this.#state = state;
    if (state?.page.reading.kind !== 'staffList') this.#leaver = undefined;
    // Whom the admin has looked at since comes before whom they may have deactivated.
    const tried = this.#leaver === undefined ? state?.tried : undefined;
    this.#isNew(this.#leavers.onLook(state?.page, this.#page.roots, tried));
    return this.#hints ? this.#hints.show(state, this.#leaver) : hasHints(state?.page.reading.kind);
  }

  #isNew(staffId: string | undefined): boolean {
    if (staffId === undefined || staffId === this.#leaver) return false;
    this.#leaver = staffId;
    if (!this.#hints) this.#page.loadHints();
    return true;
  }

  move(): void {
    this.#hints?.move();
  }
}
