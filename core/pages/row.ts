import type { Known } from './memory.ts';

/** A row whose cells stand under the headers of its grid, one each. */
export interface GridRow {
  /** What the row is made of: pinned columns are often rows of their own. */
  pieces: readonly Element[];
  cells: readonly Element[];
  /** The cells as they are by now: rows are drawn again. None, if the row is another one by now. */
  readCells: () => readonly Element[];
  /** Where the row stands in the whole list, of which the page may show a part. */
  index?: number;
  known: Known;
}

/** Rows that are made when they are asked for. */
export class Rows {
  readonly #source: () => Iterator<GridRow>;
  #made: GridRow[] = [];
  #rest: Iterator<GridRow> | undefined;
  #isWhole = false;

  constructor(source: () => Iterator<GridRow>) {
    this.#source = source;
  }

  /** The first so many of them, if there are as many; all of them by default. */
  first(count = Number.POSITIVE_INFINITY): readonly GridRow[] {
    this.#make(count);
    return this.#isWhole && this.#made.length <= count ? this.#made : this.#made.slice(0, count);
  }

  #make(count: number): void {
    this.#rest ??= this.#source();
    try {
      while (!this.#isWhole && this.#made.length < count) {
        const { done, value } = this.#rest.next();
        if (done) this.#isWhole = true;
        else this.#made.push(value);
      }
    } catch (error) {
      // Whoever could not go on begins anew: half a list is none.
      this.#rest = undefined;
      this.#made = [];
      throw error;
    }
  }
}
