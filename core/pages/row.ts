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
  readonly #made: GridRow[] = [];
  readonly #rest: Iterator<GridRow>;
  #isWhole = false;
  /** They are the same for as long as nothing is changed. */
  readonly isLasting: boolean;

  constructor(rows: Iterable<GridRow>, isLasting = false) {
    this.isLasting = isLasting;
    this.#rest = rows[Symbol.iterator]();
  }

  /** The first so many of them, if there are as many. */
  first(count: number): GridRow[] {
    this.#make(count);
    return this.#made.slice(0, count);
  }

  all(): readonly GridRow[] {
    this.#make(Number.POSITIVE_INFINITY);
    return this.#made;
  }

  #make(count: number): void {
    while (!this.#isWhole && this.#made.length < count) {
      const { done, value } = this.#rest.next();
      if (done) this.#isWhole = true;
      else this.#made.push(value);
    }
  }
}
