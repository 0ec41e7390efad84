import type { GridRow, RowSource } from './known.ts';

interface Walk<T> {
  next: number;
  made: T;
}

const walks = new WeakMap<RowSource, Map<string, Walk<unknown>>>();

const walkOf = <T>(rows: RowSource, what: string, begin: () => T): Walk<T> => {
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
  rows: RowSource,
  what: string,
  begin: () => T,
  step: (made: T, row: GridRow) => boolean,
): T {
  const walk = walkOf(rows, what, begin);
  for (let row = rows.at(walk.next); row; row = rows.at(walk.next))
    walk.next = step(walk.made, row) ? Number.POSITIVE_INFINITY : walk.next + 1;
  return walk.made;
}

/** Rows that are made when they are asked for. Where that is broken off, it goes on from there the next time. */
export class Rows<Raw> implements RowSource {
  readonly #raw: readonly Raw[];
  readonly #make: (raw: Raw) => GridRow | undefined;
  readonly #made: GridRow[] = [];
  #next = 0;

  /** @param make gives none for what is no row */
  constructor(raw: readonly Raw[], make: (raw: Raw) => GridRow | undefined) {
    this.#raw = raw;
    this.#make = make;
  }

  at(i: number): GridRow | undefined {
    this.#makeUpTo(i + 1);
    return this.#made[i];
  }

  /** The first so many of them, if there are as many; all of them by default. */
  first(count = Number.POSITIVE_INFINITY): readonly GridRow[] {
    this.#makeUpTo(count);
    return this.#made.length <= count ? this.#made : this.#made.slice(0, count);
  }

  #makeUpTo(count: number): void {
    for (let raw = this.#raw[this.#next]; raw && this.#made.length < count; raw = this.#raw[this.#next]) {
      const row = this.#make(raw);
      this.#next++;
      if (row) this.#made.push(row);
    }
  }
}
