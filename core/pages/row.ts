import type { GridRow } from './known.ts';

interface Walk<T> {
  next: number;
  made: T;
}

const walks = new WeakMap<readonly GridRow[], Map<string, Walk<unknown>>>();

const walkOf = <T>(rows: readonly GridRow[], what: string, begin: () => T): Walk<T> => {
  const known = walks.get(rows) ?? new Map<string, Walk<unknown>>();
  walks.set(rows, known);
  const walk = (known.get(what) as Walk<T> | undefined) ?? { next: 0, made: begin() };
  known.set(what, walk);
  return walk;
};

/**
 * Goes through rows and gives what was made of them. Whoever could not go on goes on from there the next time, and
 * rows that are still the same are not gone through again.
 * @param what names what is made of them
 * @param step adds a row to it, and says whether that was enough
 */
export function goThrough<T>(
  rows: readonly GridRow[],
  what: string,
  begin: () => T,
  step: (made: T, row: GridRow) => boolean,
): T {
  const walk = walkOf(rows, what, begin);
  for (let row = rows[walk.next]; row; row = rows[walk.next]) {
    const isEnough = step(walk.made, row);
    walk.next = isEnough ? rows.length : walk.next + 1;
  }
  return walk.made;
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
