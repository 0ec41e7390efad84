/** Work that can be put down after each piece and taken up again, so that a page stays usable while it is done. */
export type InPieces<T> = Generator<void, T, void>;

/** So many items of a list take less than a frame, whatever is done with each. */
const PIECE = 100;

/** All of the work, without a rest. */
export function atOnce<T>(work: InPieces<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What `map` gives for each item of a list. */
export function* mapInPieces<T, U>(items: readonly T[], map: (item: T, i: number) => U): InPieces<U[]> {
  const mapped: U[] = [];
  yield* eachInPieces(items, (item, i) => mapped.push(map(item, i)));
  return mapped;
}

/** Does something with each item of a list. */
export function* eachInPieces<T>(items: readonly T[], work: (item: T, i: number) => unknown): InPieces<void> {
  for (let i = 0; i < items.length; i++) {
    if (i % PIECE === PIECE - 1) yield;
    work(items[i] as T, i);
  }
}

function* mergeInPieces<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): InPieces<T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (merged.length % PIECE === PIECE - 1) yield;
    const isFirst = j >= b.length || (i < a.length && compare(a[i] as T, b[j] as T) <= 0);
    merged.push((isFirst ? a[i++] : b[j++]) as T);
  }
  return merged;
}

/** A list in order; what is equal stays as it stood. */
export function* sortInPieces<T>(items: readonly T[], compare: (a: T, b: T) => number): InPieces<T[]> {
  if (items.length <= PIECE) {
    yield;
    return items.toSorted(compare);
  }
  const middle = items.length >> 1;
  const first = yield* sortInPieces(items.slice(0, middle), compare);
  const second = yield* sortInPieces(items.slice(middle), compare);
  return yield* mergeInPieces(first, second, compare);
}
