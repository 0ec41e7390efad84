import { hasSameLetters } from '../model/likeNames.ts';
import type { PersonReading } from '../model/pageReading.ts';

/** A name that stands on a page for so long, in milliseconds, is not still being typed. */
const MOMENT = 2000;

interface Called {
  name: string;
  /** Another name that stands there now, and since when. */
  other?: { name: string; since: number };
}

/** How a list calls people by their ids: nobody is renamed by a look that is taken back a moment later. */
export class CalledNames {
  #list = '';
  readonly #called = new Map<string, Called>();

  /** Another list calls people anew. */
  begin(list: string): void {
    if (list !== this.#list) this.#called.clear();
    this.#list = list;
  }

  /** Whether somebody is called as before, or by another name for a while by now. */
  isSteady({ id, name }: PersonReading, now: number): boolean {
    if (id === undefined) return true;
    const called = this.#called.get(id);
    if (!called || hasSameLetters(called.name, name)) {
      if (!called || called.other) this.#called.set(id, { name });
      return true;
    }
    // A row that was caught between two people had the name of one of them.
    const wasOfAnother = [...this.#called].some(([other, one]) => other !== id && one.name === called.name);
    const since = called.other?.name === name ? called.other.since : now;
    if (wasOfAnother || now - since >= MOMENT) {
      this.#called.set(id, { name });
      return true;
    }
    this.#called.set(id, { name: called.name, other: { name, since } });
    return false;
  }
}
